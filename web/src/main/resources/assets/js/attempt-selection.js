// Selecting sentences in the essay itself: with the mouse or a finger over the words, or by keyboard.
// Without this script each sentence is a checkbox in the text.

/** @param changed called when sentences were selected by script */
export function enhanceSelection(part, say, changed) {
  const text = part.querySelector("[data-selectable]");
  const boxes = [...text.querySelectorAll("input[type=checkbox]")];
  if (boxes.length === 0) return;
  const past = [];
  let before = state();
  text.dataset.enhanced = "";
  const line = document.createElement("p");
  line.className = "fine";
  line.textContent = `${say("SelectHow")} `;
  const undo = document.createElement("button");
  undo.type = "button";
  undo.className = "button button-quiet";
  undo.textContent = say("Undo");
  undo.disabled = true;
  line.append(undo);
  text.before(line);

  boxes.forEach((box, at) => { box.tabIndex = at === 0 ? 0 : -1; });
  stopAt(boxes.find((box) => box.checked) ?? boxes[0], false);

  text.addEventListener("keydown", (event) => {
    const at = boxes.indexOf(event.target);
    const next = at < 0 ? undefined : {
      ArrowRight: () => boxes[at + 1],
      ArrowLeft: () => boxes[at - 1],
      ArrowDown: () => first("p", boxes, at, 1),
      ArrowUp: () => first("p", boxes, at, -1),
      PageDown: () => first("section", boxes, at, 1),
      PageUp: () => first("section", boxes, at, -1),
      Home: () => boxes[0],
      End: () => boxes.at(-1),
    }[event.key];
    if (!next) return;
    event.preventDefault();
    stopAt(next() ?? event.target, true);
  });
  text.addEventListener("focusin", (event) => { if (boxes.includes(event.target)) stopAt(event.target, false); });
  part.addEventListener("input", () => queueMicrotask(remember));

  // Words that were dragged over select their sentences, and the click that ends the drag selects none.
  let dragged = false;
  text.addEventListener("pointerdown", () => { dragged = false; });
  document.addEventListener("pointerup", () => {
    const selection = getSelection();
    if (selection.isCollapsed || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return;
    const range = selection.getRangeAt(0);
    const touched = boxes.filter((box) => covered(range, box.labels[0].querySelector("span")) >= 0.5);
    if (touched.length === 0) return;
    dragged = true;
    touched.filter((box) => !box.checked).forEach((box) => {
      box.checked = true;
      box.dispatchEvent(new Event("input", { bubbles: true }));
    });
    selection.removeAllRanges();
  });
  text.addEventListener("click", (event) => {
    if (dragged && event.target.tagName !== "INPUT") event.preventDefault();
    dragged = false;
  });

  undo.addEventListener("click", () => {
    const last = past.pop();
    if (!last) return;
    boxes.forEach((box) => { box.checked = last.includes(box.value); });
    before = last;
    undo.disabled = past.length === 0;
    changed();
    boxes[0].dispatchEvent(new Event("input", { bubbles: true }));
  });

  function state() {
    return boxes.filter((box) => box.checked).map((box) => box.value);
  }

  function remember() {
    const now = state();
    if (now.join() === before.join()) return;
    past.push(before);
    before = now;
    undo.disabled = false;
  }

  /** One stop for the tab key, wherever one was last. */
  function stopAt(box, focus) {
    boxes.forEach((other) => { other.tabIndex = other === box ? 0 : -1; });
    if (!focus) return;
    box.focus();
    box.closest("label").scrollIntoView({ block: "nearest" });
  }
}

/** The first sentence of the next or the last paragraph or section. */
function first(tag, boxes, at, by) {
  const here = boxes[at].closest(tag);
  let to = at;
  while (boxes[to] && boxes[to].closest(tag) === here) to += by;
  if (!boxes[to]) return undefined;
  const there = boxes[to].closest(tag);
  return boxes.find((box) => box.closest(tag) === there);
}

/** Which part of a sentence's words a range holds. */
function covered(range, span) {
  if (!range.intersectsNode(span)) return 0;
  const inside = range.cloneRange();
  const whole = document.createRange();
  whole.selectNodeContents(span);
  if (inside.compareBoundaryPoints(Range.START_TO_START, whole) < 0) inside.setStart(whole.startContainer, whole.startOffset);
  if (inside.compareBoundaryPoints(Range.END_TO_END, whole) > 0) inside.setEnd(whole.endContainer, whole.endOffset);
  const words = (text) => text.split(/\s+/).filter(Boolean).length;
  return words(inside.toString()) / Math.max(1, words(whole.toString()));
}
