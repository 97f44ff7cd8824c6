// The bookmark carries what it found behind the # sign: it is put into the form, and taken out of the address and the browser's
// history. Nothing is sent before somebody does.
(() => {
  const form = document.getElementById("clipping");
  const link = document.getElementById("bookmark");
  document.querySelectorAll("[data-script]").forEach((part) => (part.hidden = !part.hidden));
  link?.addEventListener("click", (event) => {
    event.preventDefault();
    document.getElementById("drag").hidden = false;
  });
  const found = location.hash.slice(1);
  if (!form || !found) return;
  history.replaceState(null, "", location.pathname);
  try {
    for (const [name, value] of Object.entries(JSON.parse(decodeURIComponent(found)))) {
      const field = form.elements.namedItem(name);
      if (["address", "title", "outlet", "text"].includes(name) && field) field.value = String(value);
    }
    form.elements.namedItem("story").focus();
  } catch {
    document.getElementById("unread").hidden = false;
  }
})();
