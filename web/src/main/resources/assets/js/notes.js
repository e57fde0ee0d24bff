// Notes at the height of their marks where there is room, in a sheet that opens from the mark where there is none.
// Before this script runs the style sheet has made the room already, so that nothing moves when notes take their place;
// without scripts they stand beside or below their paragraph. Nothing here is needed to read them.

const room = matchMedia("(min-width: 66rem)");
const GAP = 10;
const RISE = 4; // a note's first line stands as high as the line of its mark

for (const essay of document.querySelectorAll("[data-essay]")) {
  const notes = [...essay.querySelectorAll(".notes > .note")];
  if (notes.length === 0) continue;
  const marks = notes.map((note) => essay.querySelector(`[data-note="${CSS.escape(note.id)}"]`));
  const settle = () => (room.matches ? beside(essay, notes, marks) : below(essay, notes));
  settle();
  room.addEventListener("change", settle);
  new ResizeObserver(() => room.matches && beside(essay, notes, marks)).observe(essay);
  document.fonts?.ready.then(settle);
  essay.addEventListener("click", (event) => {
    const mark = event.target.closest?.(".note-mark");
    if (!mark || room.matches) return;
    event.preventDefault();
    open(document.getElementById(mark.dataset.note), mark);
  });
  const wanted = document.getElementById("lit")?.closest(".note") ?? noteOf(location.hash);
  if (wanted && !room.matches) open(wanted);
}

function noteOf(hash) {
  return hash.length > 1 ? document.getElementById(hash.slice(1))?.closest?.(".note") : null;
}

/** Each note as near to its mark as those above it allow. Everything is measured before anything is moved. */
function beside(essay, notes, marks) {
  essay.classList.add("notes-beside");
  essay.classList.remove("notes-below");
  notes.forEach((note) => note.removeAttribute("popover"));
  const places = notes.map((note, i) => ({
    base: note.parentElement.getBoundingClientRect().top,
    wanted: marks[i].getBoundingClientRect().top - RISE,
    height: note.offsetHeight,
  }));
  let free = -Infinity;
  notes.forEach((note, i) => {
    const top = Math.max(places[i].wanted, free);
    note.style.top = `${top - places[i].base}px`;
    free = top + places[i].height + GAP;
  });
  const last = essay.lastElementChild;
  const given = parseFloat(last.style.marginBottom) || 0;
  const overhang = Math.max(0, free - (essay.getBoundingClientRect().bottom - given));
  if (Math.abs(overhang - given) > 1) last.style.marginBottom = `${overhang}px`;
}

function below(essay, notes) {
  if (!("popover" in HTMLElement.prototype)) return;
  essay.classList.remove("notes-beside");
  essay.classList.add("notes-below");
  for (const note of notes) {
    note.style.top = "";
    note.popover = "auto";
    if (!note.querySelector(".note-close")) note.append(closing(note, essay));
  }
}

function closing(note, essay) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-quiet note-close";
  button.textContent = essay.dataset.close;
  button.addEventListener("click", () => note.hidePopover());
  return button;
}

/** The sheet has the keyboard while it is open; closed, by whatever way, the mark has it again. */
function open(note, mark) {
  if (!note?.popover) return;
  note.showPopover();
  note.focus();
  note.addEventListener("toggle", (event) => event.newState === "closed" && mark?.focus(), { once: true });
}
