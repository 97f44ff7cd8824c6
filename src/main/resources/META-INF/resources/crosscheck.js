// Words selected in an article fill the form that marks them. Without script the words are typed instead.
(() => {
  const prose = document.getElementById("prose");
  const form = document.getElementById("fact");
  if (!prose || !form) return;

  const textOf = () => [...prose.querySelectorAll("[data-o]")];

  const offset = (node, at) => {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const piece = element.closest("[data-o]");
    return piece && prose.contains(piece) ? Number(piece.dataset.o) + (node.nodeType === Node.TEXT_NODE ? at : 0) : null;
  };

  const selected = (range) => {
    const start = offset(range.startContainer, range.startOffset);
    const end = offset(range.endContainer, range.endOffset);
    if (start === null || end === null || end <= start) return null;
    const words = textOf().map((piece) => piece.textContent).join("");
    const before = textOf().filter((piece) => Number(piece.dataset.o) <= start).at(-1);
    return { start, end, words, before };
  };

  void selected;
})();
