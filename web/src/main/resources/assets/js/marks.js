// Marks on selected words, without leaving the page. Without this script the form of each paragraph does the same.

import { blocks, essay, read, selected, wrap } from "./passages.js";

const panel = document.querySelector("[data-marks]");
const { address, version, sayFailed, sayRemoved, sayUndo, sayCopied, sayDone } = panel.dataset;
const list = panel.querySelector("[data-mark-list]");
const said = document.querySelector("[data-marks-said]");
const csrf = document.querySelector("input[name=csrf-token]").value;
let tools = null;
let due = 0;

essay.classList.add("scripted");
document.addEventListener("selectionchange", () => {
  clearTimeout(due);
  due = setTimeout(look, 200);
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") close(true);
  if (event.key !== "Enter" || !tools?.words || event.target !== document.body) return;
  event.preventDefault();
  tools.querySelector("button").focus();
});
essay.addEventListener("click", (event) => {
  const mark = event.target.closest?.("mark.mine, mark.unclear");
  const number = event.target.closest?.(".passage-number");
  if (!getSelection().isCollapsed || event.target.closest?.("a:not(.passage-number)")) return;
  if (mark) card(mark);
  else if (number && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault(); // going there would take the focus away again
    history.replaceState(null, "", number.hash);
    cite(number);
  }
  else if (tools && !tools.contains(event.target)) close();
});
panel.addEventListener("submit", (event) => {
  const id = event.target.dataset.remove;
  if (!id) return;
  event.preventDefault();
  remove(id);
});

function look() {
  if (tools?.contains(document.activeElement)) return;
  const selection = getSelection();
  const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const words = range && essay.contains(range.commonAncestorContainer) ? selected(range) : null;
  if (words) offer(words, range);
  else if (tools?.words) close();
}

function offer(words, range) {
  open("[data-mark-tools]", words.to.passage, range.getBoundingClientRect());
  tools.words = words;
  const form = tools.querySelector("form");
  tools.addEventListener("click", (event) => {
    const what = event.target.dataset.do;
    if (what === "write") {
      form.hidden = false;
      form.note.focus();
    } else if (what) mark(what, "");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    mark("note", form.note.value);
  });
}

/** After the passage that it is about, so that the Tab key comes to it next; in the note's own sheet for a note. */
function open(template, passage, box) {
  close();
  tools = document.querySelector(template).content.firstElementChild.cloneNode(true);
  if (passage.matches(".note")) passage.append(tools);
  else passage.closest(".passage").append(tools);
  // pressing a button must not take the selection away that it is about
  tools.addEventListener("mousedown", (event) => event.target.closest("button") && event.preventDefault());
  tools.style.setProperty("--top", `${Math.max(8, Math.min(box.bottom + 10, innerHeight - 160))}px`);
  tools.style.setProperty("--left", `${Math.max(8, Math.min(box.left, innerWidth - 380))}px`);
}

function close(back) {
  const inside = tools?.contains(document.activeElement);
  const to = tools?.back;
  tools?.remove();
  tools = null;
  if (back && inside) to?.focus();
}

async function send(path, fields) {
  const reply = await fetch(address + path, {
    method: "POST",
    headers: { "X-Requested-With": "JavaScript" },
    body: new URLSearchParams({ "csrf-token": csrf, ...fields }),
    redirect: "manual",
  }).catch(() => null);
  if (!reply?.ok) said.textContent = reply?.status === 422 ? await reply.text() : sayFailed;
  return reply?.ok ? reply : null;
}

async function mark(kind, note) {
  const { from, to, exact } = tools.words;
  const reply = await send("/marks", {
    version, kind, note, exact,
    from: from.passage.id, fromOffset: from.offset,
    to: to.passage.id, toOffset: to.offset,
  });
  if (!reply) return;
  for (const made of await reply.json()) draw(made, note);
  getSelection().removeAllRanges();
  close();
  said.textContent = sayDone;
}

function draw(made, note) {
  if (document.getElementById(made.element)) return;
  const first = document.getElementById(made.from.passage);
  const last = document.getElementById(made.to.passage);
  const all = first === last ? [first] : blocks();
  for (const passage of all.slice(all.indexOf(first), all.indexOf(last) + 1)) {
    wrap(passage, passage === first ? made.from.offset : 0, passage === last ? made.to.offset : read(passage).text.length, () => {
      const element = document.createElement("mark");
      element.className = made.classes;
      element.dataset.mark = made.element;
      if (!document.getElementById(made.element)) element.id = made.element;
      return element;
    });
  }
  list.append(entry(made, note));
  count();
}

function entry(made, note) {
  const item = document.createElement("li");
  item.id = `my-${made.id}`;
  item.className = "mark-entry";
  const link = document.createElement("a");
  link.href = `#${made.element}`;
  link.textContent = made.where;
  const quote = document.createElement("q");
  quote.textContent = made.quote;
  item.append(link, " ", quote);
  if (note) {
    const text = document.createElement("p");
    text.dataset.noteText = "";
    text.textContent = note;
    item.append(text);
  }
  return item;
}

function count() {
  panel.querySelector("[data-mark-count]").textContent = list.children.length;
}

function card(mark) {
  const id = mark.dataset.mark.slice(2);
  open("[data-mark-card]", mark.closest(".note") ?? mark, mark.getBoundingClientRect());
  tools.querySelector("[data-note]").textContent = document.querySelector(`#my-${id} [data-note-text]`)?.textContent ?? "";
  const edit = tools.querySelector("[data-edit]");
  edit.href = `${address}/marks/${id}`;
  edit.hidden = mark.matches(".unclear");
  tools.addEventListener("click", (event) => {
    if (event.target.dataset.do === "remove") remove(id);
    if (event.target.dataset.do) close(true);
  });
}

async function remove(id) {
  if (!(await send(`/marks/${id}/removal`))) return;
  for (const mark of essay.querySelectorAll(`[data-mark="m-${id}"]`)) {
    mark.querySelector(":scope > .visually-hidden")?.remove();
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
  document.getElementById(`my-${id}`)?.remove();
  count();
  const back = document.createElement("button");
  back.type = "button";
  back.className = "button button-quiet";
  back.textContent = sayUndo;
  back.addEventListener("click", async () => (await send(`/marks/${id}/restoration`)) && location.reload());
  said.replaceChildren(sayRemoved, " ", back);
}

function cite(number) {
  const passage = number.closest("[id]");
  open("[data-passage-card]", passage, number.getBoundingClientRect());
  tools.back = number;
  tools.querySelector("[data-more]").href = `${address}/passages/${passage.id}?version=${version}`;
  const copy = tools.querySelector("[data-do=copy]");
  copy.hidden = !navigator.clipboard;
  tools.addEventListener("click", async (event) => {
    const what = event.target.dataset.do;
    if (what === "copy") {
      await navigator.clipboard.writeText(new URL(`${location.pathname}#${passage.id}`, location).href).then(
        () => (said.textContent = sayCopied),
        () => (said.textContent = sayFailed));
    }
    if (what) close(true);
  });
  tools.querySelector("button:not([hidden])").focus();
}
