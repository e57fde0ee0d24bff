// Notes at the height of their marks where there is room, in a sheet that opens from the mark where there is none.
// Without this script they stand beside or below their paragraph: nothing here is needed to read them.

const room = matchMedia("(min-width: 66rem)");
const GAP = 10;

for (const essay of document.querySelectorAll("[data-essay]")) {
  const notes = [...essay.querySelectorAll(".notes > .note")];
  if (notes.length === 0) continue;
  const settle = () => (room.matches ? beside(essay, notes) : below(essay, notes));
  settle();
  room.addEventListener("change", settle);
  new ResizeObserver(() => room.matches && beside(essay, notes)).observe(essay);
  document.fonts?.ready.then(settle);
  essay.addEventListener("click", (event) => {
    const mark = event.target.closest?.(".note-mark");
    if (!mark || room.matches) return;
    event.preventDefault();
    open(document.getElementById(mark.dataset.note));
  });
  const wanted = document.getElementById("lit")?.closest(".note") ?? noteOf(location.hash);
  if (wanted && !room.matches) open(wanted);
}

function noteOf(hash) {
  return hash.length > 1 ? document.getElementById(hash.slice(1))?.closest?.(".note") : null;
}

/** Each note as near to its mark as those above it allow. */
function beside(essay, notes) {
  essay.classList.add("notes-beside");
  essay.classList.remove("notes-below");
  let free = -Infinity;
  for (const note of notes) {
    note.removeAttribute("popover");
    const mark = essay.querySelector(`[data-note="${CSS.escape(note.id)}"]`);
    const base = note.parentElement.getBoundingClientRect().top;
    const top = Math.max(mark.getBoundingClientRect().top - base - 4, free - base);
    note.style.top = `${top}px`;
    free = base + top + note.offsetHeight + GAP;
  }
  const overhang = free - essay.getBoundingClientRect().bottom;
  const last = essay.lastElementChild;
  if (overhang > 1) last.style.marginBottom = `${overhang + (parseFloat(last.style.marginBottom) || 0)}px`;
}

function below(essay, notes) {
  if (!("popover" in HTMLElement.prototype)) return;
  essay.classList.remove("notes-beside");
  essay.classList.add("notes-below");
  for (const note of notes) {
    note.style.top = "";
    note.popover = "auto";
    if (!note.querySelector(".note-close")) note.append(closing(note));
  }
}

function closing(note) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-quiet note-close";
  button.textContent = "Close the note";
  button.addEventListener("click", () => note.hidePopover());
  return button;
}

function open(note) {
  if (!note?.popover) return;
  note.showPopover();
  note.focus();
}
