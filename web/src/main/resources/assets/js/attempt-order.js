// Lines that are put in order: buttons that move a line, keep the focus and say where it is now.
// Without this script each line has a list of places.

let say;

export function enhanceOrder(part, words) {
  say = words;
  const list = part.querySelector("[data-order]");
  const how = list.getAttribute("aria-describedby");
  document.getElementById(how).textContent = say("OrderByButtons");
  for (const line of list.children) line.append(mover(part, line, -1), mover(part, line, 1));
  const keep = document.createElement("button");
  keep.type = "button";
  keep.className = "button button-quiet";
  keep.dataset.keepOrder = "";
  keep.textContent = say("OrderKeep");
  keep.addEventListener("click", () => { number(part); announce(part, say("OrderAll")); });
  list.after(keep);
  list.addEventListener("change", () => sortLines(part));
  sortLines(part);
}

/** Lines by their places; those without one stay behind them. A place given twice moves nothing. */
export function sortLines(part) {
  const list = part.querySelector("[data-order]");
  const lines = [...list.children];
  const focused = document.activeElement;
  if (new Set(lines.map(place)).size === lines.length && lines.every((l) => place(l) < Infinity)) {
    lines.sort((a, b) => place(a) - place(b)).forEach((line) => list.append(line));
    if (list.contains(focused)) focused.focus();
  }
  ends(part);
}

function place(line) {
  return Number(line.querySelector("select").value.split("=")[1] ?? Infinity);
}

function mover(part, line, by) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-quiet order-move";
  button.dataset.by = by;
  button.textContent = by < 0 ? "↑" : "↓";
  button.setAttribute("aria-label", say(by < 0 ? "OrderUp" : "OrderDown", line.querySelector("label").textContent.trim()));
  button.addEventListener("click", () => {
    const other = by < 0 ? line.previousElementSibling : line.nextElementSibling;
    if (!other) return;
    if (by < 0) other.before(line); else other.after(line);
    number(part);
    const list = [...line.parentElement.children];
    announce(part, say("OrderMoved", line.querySelector("label").textContent.trim(), list.indexOf(line) + 1, list.length));
    (button.disabled ? line.querySelector(`[data-by="${-by}"]`) : button).focus();
  });
  return button;
}

/** Every line gets the place at which it stands; the part hears of it as of any answer. */
function number(part) {
  [...part.querySelector("[data-order]").children].forEach((line, at) => {
    const select = line.querySelector("select");
    select.value = `${select.dataset.row}=${at + 1}`;
  });
  ends(part);
  part.querySelector("select").dispatchEvent(new Event("input", { bubbles: true }));
}

function ends(part) {
  const lines = [...part.querySelector("[data-order]").children];
  lines.forEach((line, at) => {
    line.querySelector('[data-by="-1"]').disabled = at === 0;
    line.querySelector('[data-by="1"]').disabled = at === lines.length - 1;
  });
  part.querySelector("[data-keep-order]").hidden = lines.every((line) => place(line) < Infinity);
}

function announce(part, message) {
  part.querySelector("[data-moved]").textContent = message;
}
