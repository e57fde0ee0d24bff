// Writing a question beside the essay: words selected there go into a field at a press. Without this module they are
// copied by hand.

const form = document.querySelector("[data-writing]");
const here = document.querySelector("[data-verdict-here]");
const essays = [...document.querySelectorAll("[data-essay]")];
let selected = { words: "", passage: "", beside: false };

function selection() {
  const range = document.getSelection();
  const essay = essays.find((one) => one.contains(range.anchorNode) && one.contains(range.focusNode));
  if (!range.rangeCount || range.isCollapsed || !essay) {
    return;
  }
  const copy = range.getRangeAt(0).cloneContents();
  copy.querySelectorAll(".note-mark, .passage-number, sup a, .visually-hidden, button").forEach((extra) => extra.remove());
  const start = range.getRangeAt(0).startContainer;
  const block = (start.nodeType === Node.ELEMENT_NODE ? start : start.parentElement).closest("[id]");
  selected = { words: copy.textContent.replace(/\s+/g, " ").trim(), passage: block?.id ?? "", beside: "beside" in essay.dataset };
}

document.addEventListener("selectionchange", selection);

for (const button of document.querySelectorAll("[data-use]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const field = document.getElementById(button.dataset.use);
    if (!selected.words || selected.beside !== button.dataset.use.startsWith("beside")) {
      here.textContent = document.querySelector("[data-say-select-first]").dataset.saySelectFirst;
      return;
    }
    field.value = selected.words;
    const passage = form.elements.passage;
    if (button.dataset.use === "stimulus" && [...passage.options].some((option) => option.value === selected.passage)) {
      passage.value = selected.passage;
    }
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

// Another passage is another set of sentences: the server sets the form anew, with what is typed.
form.elements.passage.addEventListener("change", () => document.getElementById(form.elements.passage.value)?.scrollIntoView({ block: "center" }));
