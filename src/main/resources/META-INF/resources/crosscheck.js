// Words selected in an article fill the form that marks them as a fact. Without script they are typed there.
(() => {
  const prose = document.getElementById("prose");
  const form = document.getElementById("fact");
  if (!prose || !form) return;

  const pieces = [...prose.querySelectorAll("[data-o]")];
  const length = pieces.reduce((end, piece) => Math.max(end, start(piece) + piece.textContent.length), 0);
  const text = pieces.reduce(
    (whole, piece) => whole.slice(0, start(piece)) + piece.textContent + whole.slice(start(piece) + piece.textContent.length),
    "\n".repeat(length));

  function start(piece) {
    return Number(piece.dataset.o);
  }

  // Offset in the article's text, in UTF-16 code units, of a place in the page; null outside of the text.
  function offset(node, at) {
    const inText = node.nodeType === Node.TEXT_NODE;
    const piece = (inText ? node.parentElement : node.childNodes[at]?.parentElement ?? node).closest("[data-o]");
    return piece && prose.contains(piece) ? start(piece) + (inText ? at : 0) : null;
  }

  function occurrence(words, before) {
    let count = 1;
    for (let at = text.indexOf(words); at >= 0 && at < before; at = text.indexOf(words, at + 1)) count++;
    return count;
  }

  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (selection.isCollapsed || !selection.rangeCount) return;
    const range = selection.getRangeAt(0);
    const from = offset(range.startContainer, range.startOffset);
    const to = offset(range.endContainer, range.endOffset);
    if (from === null || to === null) return;
    const words = text.slice(from, to);
    const trimmed = words.trim();
    if (!trimmed) return;
    form.elements.words.value = trimmed;
    form.elements.occurrence.value = occurrence(trimmed, from + words.indexOf(trimmed));
    document.getElementById("mark").open = true;
  });
})();

// A text that is pasted whole is sent with its formatting, by which captions and headings are known; once it is edited,
// as it stands in the field.
(() => {
  const area = document.querySelector("textarea[data-formatted]");
  if (!area) return;
  const formatted = area.form.elements.formatted;

  area.addEventListener("paste", event => {
    const whole = area.selectionStart === 0 && area.selectionEnd === area.value.length;
    formatted.value = whole ? event.clipboardData.getData("text/html") : "";
  });
  area.addEventListener("input", event => {
    if (event.inputType !== "insertFromPaste") formatted.value = "";
  });
})();

// A name that is typed into one of a page's forms stands in the others that ask for it and have none yet.
document.addEventListener("change", (event) => {
  if (event.target.name !== "reviewer") return;
  for (const field of document.querySelectorAll("input[name=reviewer]")) field.value ||= event.target.value;
});

// A file that was waited for is taken along as soon as it is there.
document.addEventListener("htmx:afterSettle", () => document.querySelector("a[data-waited]")?.click());
