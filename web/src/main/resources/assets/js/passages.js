// Offsets into the essay's text, counted in the page. The server counts the same characters in the canonical text:
// what stands in the page and not in the text is left out, what stands in the text between two elements is put in.

const NOT_TEXT =
  ".passage-number,.passage-tools,.note-mark,.visually-hidden,.note-label,.note-back,.note-missing,.note-close,.picture-missing,.remark-caution,.mark-tools";
const FRAME = "div,ol,ul,table,tbody,thead,tr,figure";
const ID = /^[a-z]+\d+$/;

export const essay = document.querySelector("[data-essay]");

/** Blocks in order; notes are passages too and come when asked for. */
export const blocks = () =>
  [...essay.querySelectorAll(".passage [id]")].filter((e) => ID.test(e.id) && !e.matches(".note") && !e.closest(".notes"));

export function passageOf(node) {
  let e = node.nodeType === 1 ? node : node.parentElement;
  while (e && e !== essay && !ID.test(e.id)) e = e.parentElement;
  return e === essay ? null : e;
}

/** The text of a passage, and where in it each of its text nodes begins. */
export function read(passage) {
  const walker = document.createTreeWalker(passage, 5, (n) =>
    (n.nodeType === 1 ? n.matches(NOT_TEXT) : n.parentElement.matches(FRAME)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const nodes = [];
  let text = "";
  for (let n = walker.nextNode(); n; n = walker.nextNode()) {
    if (n.nodeType === 1) {
      text += between(n, passage);
    } else {
      nodes.push({ node: n, start: text.length });
      text += n.data;
    }
  }
  return { nodes, text };
}

function between(e, passage) {
  if (e.matches("br")) return "\n";
  if (e.matches("li")) return passage.querySelector("li") === e ? "" : "\n";
  if (e.matches("td,th")) {
    if (e.previousElementSibling) return " | ";
    return passage.querySelector("tr") === e.parentElement ? "" : "\n";
  }
  return e.matches(".note > p") && e.previousElementSibling ? "\n\n" : "";
}

export function rangeOf(passage, start, end) {
  const range = new Range();
  let begun = false;
  for (const { node, start: at } of read(passage).nodes) {
    if (!begun && start < at + node.length) {
      range.setStart(node, Math.max(0, start - at));
      begun = true;
    }
    if (begun && end > at) range.setEnd(node, Math.min(node.length, end - at));
  }
  return begun ? range : null;
}

/** What of a range is text of the essay, or of the one note that it begins in; null for nothing. */
export function selected(range) {
  const first = passageOf(range.startContainer);
  const passages = first?.matches(".note") ? [first] : blocks();
  let from = null;
  let to = null;
  let exact = "";
  for (const passage of passages) {
    if (!range.intersectsNode(passage)) continue;
    const { nodes, text } = read(passage);
    let start = -1;
    let end = -1;
    for (const { node, start: at } of nodes) {
      if (!range.intersectsNode(node)) continue;
      const a = node === range.startContainer ? range.startOffset : 0;
      const b = node === range.endContainer ? range.endOffset : node.length;
      if (a >= b) continue;
      if (start < 0) start = at + a;
      end = at + b;
    }
    if (start < 0) continue;
    from ??= { passage, offset: start };
    to = { passage, offset: end };
    exact += text.slice(start, end);
  }
  return from && exact.trim() ? { from, to, exact } : null;
}

/** Puts an element of {@code make} around each piece of text between two offsets of a passage. */
export function wrap(passage, start, end, make) {
  for (const { node, start: at } of read(passage).nodes) {
    const a = Math.max(start, at) - at;
    const b = Math.min(end, at + node.length) - at;
    if (a >= b) continue;
    const part = a ? node.splitText(a) : node;
    if (b - a < part.length) part.splitText(b - a);
    const around = make();
    part.replaceWith(around);
    around.append(part);
  }
}

/** Lights ranges without touching the page, where the browser can. */
export const canLight = "highlights" in (globalThis.CSS ?? {});

export function light(name, ranges) {
  if (canLight) ranges.length ? CSS.highlights.set(name, new Highlight(...ranges)) : CSS.highlights.delete(name);
}

/** Scrolls a range into view, unless it is. */
export function show(range) {
  const box = range.getBoundingClientRect();
  if (box.top < 80 || box.bottom > innerHeight - 80) scrollBy({ top: box.top - innerHeight / 3 });
}
