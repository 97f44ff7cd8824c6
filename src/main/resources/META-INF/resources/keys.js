// The keyboard: whatever carries data-do is done by its key. The keys and their meanings stand in the template "keys", whose
// dialog lets one change them or switched off; this browser remembers it. Ctrl and Enter sends the form one is typing in.
(() => {
  const list = document.getElementById("keys");
  if (!list) return;
  const STORE = "crosscheck.keys";
  const rows = [...list.content.querySelectorAll("[data-action]")];
  const kept = read();

  function read() {
    try {
      return JSON.parse(localStorage.getItem(STORE)) ?? {};
    } catch {
      return {};
    }
  }

  function keep() {
    try {
      localStorage.setItem(STORE, JSON.stringify(kept));
    } catch {
      // A browser that keeps nothing forgets the keys with the page.
    }
  }

  const isOn = () => kept.off !== true;
  const keyOf = row => kept.keys?.[row.dataset.action] ?? row.dataset.key;

  // What is meant: in the entry of a list where the focus is, else the last act that can be taken back, else the first on the page.
  function shown(name) {
    const what = `[data-do="${name}"]`;
    const here = document.activeElement?.closest("li")?.querySelector(what);
    const seen = [...document.querySelectorAll(what)].filter(one => one.checkVisibility?.() ?? true);
    const act = one => Number(one.dataset.act ?? 0);
    return here ?? seen.reduce((last, one) => (last && act(last) >= act(one) ? last : one), undefined);
  }

  // Writes each key onto what it does.
  function label() {
    document.querySelectorAll("kbd.key").forEach(key => key.remove());
    document.querySelectorAll("[aria-keyshortcuts]").forEach(one => one.removeAttribute("aria-keyshortcuts"));
    if (!isOn()) return;
    for (const row of rows) {
      for (const one of document.querySelectorAll(`[data-do="${row.dataset.action}"]`)) {
        one.setAttribute("aria-keyshortcuts", keyOf(row));
        const key = document.createElement("kbd");
        key.className = "key";
        key.setAttribute("aria-hidden", "true");
        key.textContent = keyOf(row);
        const holder = one.matches("input, textarea, select") ? one.labels?.[0] : one;
        holder?.append(key);
      }
    }
  }

  function run(name) {
    const one = shown(name);
    if (one?.matches("input[type=radio]")) {
      one.checked = true;
      one.dispatchEvent(new Event("change", { bubbles: true }));
      (document.getElementById(one.dataset.then) ?? one).focus();
    } else if (one?.matches("input, textarea, select")) {
      one.focus();
    } else if (one) {
      one.click();
    } else {
      return step(name);
    }
    return true;
  }

  // Where a list is shown, next and previous go through it.
  function step(name) {
    const list = [...document.querySelectorAll("[data-row]")];
    if (!list.length || (name !== "next" && name !== "previous")) return false;
    const at = list.indexOf(document.activeElement);
    const to = name === "next" ? at + 1 : at < 0 ? list.length - 1 : at - 1;
    list[Math.min(Math.max(to, 0), list.length - 1)].focus();
    return true;
  }

  const isTyping = element =>
    element.isContentEditable || element.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=submit])");

  document.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.form) {
      event.target.form.requestSubmit(event.target.form.querySelector("button.main"));
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || document.querySelector("dialog[open]")) return;
    if (isTyping(event.target)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const row = isOn() && rows.find(one => keyOf(one) === event.key);
    if (row && run(row.dataset.action)) event.preventDefault();
  });

  function open() {
    const dialog = list.content.firstElementChild.cloneNode(true);
    const inputs = () => [...dialog.querySelectorAll("[data-action]")].map(row => [row.dataset, row.querySelector("input")]);
    const switcher = dialog.querySelector("#keys-on");
    const opener = document.activeElement;
    inputs().forEach(([action, input]) => (input.value = kept.keys?.[action.action] ?? action.key));
    switcher.checked = isOn();
    dialog.addEventListener("close", () => {
      if (dialog.returnValue === "reset") {
        delete kept.keys;
        delete kept.off;
      } else if (dialog.returnValue === "keep") {
        kept.keys = Object.fromEntries(inputs().map(([action, input]) => [action.action, input.value || action.key]));
        kept.off = !switcher.checked;
      }
      keep();
      dialog.remove();
      label();
      opener?.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
  }

  document.querySelectorAll("[data-do=help]").forEach(button => {
    button.hidden = false;
    button.addEventListener("click", open);
  });

  // After a part of the page was put in place of another, focus goes where the work goes on.
  document.addEventListener("htmx:afterSettle", event => {
    label();
    const part = event.detail.elt;
    const goal = part.querySelector("[role=alert]") ?? (part.matches("[data-focus]") ? part : part.querySelector("[data-focus]"));
    if (!goal) return;
    goal.tabIndex = -1;
    goal.focus();
  });

  document.addEventListener("crosscheck:fresh", label);
  label();
})();
