// A page that stays open: what others do appears in the parts marked data-live, and the page says when it may be out of date or
// cannot be answered. The events tell that something changed, never what: the page is asked again and shows what may be seen.
(() => {
  const story = document.body.dataset.story;
  const notice = document.getElementById("stale");
  if (!story || !notice) return;
  const LONG = 8 * 60 * 60 * 1000;
  const PATIENCE = 10_000;
  const SOON = 250;
  let events = null;
  let waiting = null;
  let lost = null;

  function say(what) {
    notice.querySelectorAll("[data-when]").forEach(text => (text.hidden = text.dataset.when !== what));
    notice.hidden = false;
  }

  function unsay(what) {
    const shown = notice.querySelector("[data-when]:not([hidden])");
    if (shown?.dataset.when === what) notice.hidden = true;
  }

  // The group that a page shows: while its answer is awaited, the reader may have gone on to the next.
  const groupOn = page => page.getElementById("reviews")?.dataset.group;

  // Where the page can be read again: what a form was sent to shows a page as well, and cannot be read.
  function address() {
    const group = groupOn(document);
    return `/stories/${story}${group ? `/groups/${group}` : ""}${location.search}`;
  }

  // What a box stands for is written before the point of its value; what follows tells what was seen of it.
  function keepTicks(old, put) {
    for (const box of put.querySelectorAll("input[type=checkbox]")) {
      const same = [...old.querySelectorAll("input[type=checkbox]")].find(one => meant(one) === meant(box));
      if (same) box.checked = same.checked;
    }
  }

  const meant = box => box.name + box.value.split(".")[0];

  async function refresh() {
    waiting = null;
    if (!document.querySelector("[data-live]")) return;
    const asked = address();
    const answer = await fetch(asked, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (address() !== asked || groupOn(page) !== groupOn(document)) return;
    for (const part of document.querySelectorAll("[data-live]")) {
      const fresh = page.getElementById(part.id);
      if (!fresh || part.contains(document.activeElement) || fresh.innerHTML === part.innerHTML) continue;
      const put = document.importNode(fresh, true);
      keepTicks(part, put);
      part.replaceWith(put);
      window.htmx?.process(put);
    }
    const seen = document.getElementById("seen");
    if (seen && page.getElementById("seen")) seen.value = page.getElementById("seen").value;
    document.dispatchEvent(new Event("crosscheck:fresh"));
  }

  function later() {
    waiting ??= setTimeout(() => refresh().catch(() => say("lost")), SOON);
  }

  function listen() {
    if (events || document.hidden) return;
    events = new EventSource(`/stories/${story}/events`);
    events.addEventListener("message", event => {
      const group = groupOn(document);
      if (event.data !== "pulse" && (!group || !event.data || event.data === group)) later();
    });
    events.addEventListener("open", () => {
      clearTimeout(lost);
      lost = null;
      unsay("lost");
    });
    events.addEventListener("error", () => (lost ??= setTimeout(() => say("lost"), PATIENCE)));
  }

  // A hidden page holds no connection: a browser allows only a few at a time.
  function look() {
    if (document.hidden) {
      events?.close();
      events = null;
      clearTimeout(lost);
      lost = null;
      return;
    }
    if (Date.now() - performance.timeOrigin > LONG) say("old");
    if (!events) later();
    listen();
  }

  document.addEventListener("visibilitychange", look);
  window.addEventListener("focus", () => Date.now() - performance.timeOrigin > LONG && say("old"));
  window.addEventListener("pagehide", () => events?.close());
  document.addEventListener("htmx:responseError", () => say("refused"));
  document.addEventListener("htmx:sendError", () => say("lost"));
  notice.querySelector("button").addEventListener("click", () => location.reload());
  listen();
})();
