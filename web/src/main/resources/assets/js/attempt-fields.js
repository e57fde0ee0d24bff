// What is answered in a part of an attempt, by interaction: read from the page, shown on it, said in words.

import { enhanceOrder, sortLines } from "./attempt-order.js";
import { enhanceSelection } from "./attempt-selection.js";
import { wordsOf } from "./words.js";

const say = wordsOf(document.querySelector("form.attempt"));

const boxes = (part) => [...part.querySelectorAll("input[type=checkbox]")];
const selects = (part) => [...part.querySelectorAll("select")];
const byFrom = (a, b) => (a.from < b.from ? -1 : 1);

const ticked = (type) => ({
  read: (part) => ({ type, choices: boxes(part).filter((i) => i.checked).map((i) => i.value).sort() }),
  show: (part, response) => boxes(part).forEach((i) => { i.checked = response?.choices.includes(i.value) ?? false; }),
  words: (part, response) => labels(part, response.choices),
});

const typed = (type) => ({
  read: (part) => ({ type, text: part.querySelector("input[type=text], textarea").value }),
  show: (part, response) => { part.querySelector("input[type=text], textarea").value = response?.text ?? ""; },
  words: (part, response) => response.text,
});

const paired = (type) => ({
  read: (part) => ({
    type,
    pairs: selects(part).filter((s) => s.value).map((s) => ({ from: s.dataset.row, to: s.value.split("=")[1] })).sort(byFrom),
  }),
  show: (part, response) => selects(part).forEach((s) => {
    const pair = response?.pairs.find((p) => p.from === s.dataset.row);
    s.value = pair ? `${pair.from}=${pair.to}` : "";
  }),
  words: (part, response) => selects(part)
    .filter((s) => response.pairs.some((p) => p.from === s.dataset.row))
    .map((s) => `${s.labels[0].textContent.trim()}: ${text(s, `${s.dataset.row}=${response.pairs.find((p) => p.from === s.dataset.row).to}`)}`)
    .join("; "),
});

const kinds = {
  choice: {
    read: (part) => ({ type: "choice", choice: part.querySelector("input[type=radio]:checked")?.value ?? null }),
    show: (part, response) => part.querySelectorAll("input[type=radio]").forEach((i) => { i.checked = i.value === response?.choice; }),
    words: (part, response) => labels(part, [response.choice]),
  },
  multipleChoice: ticked("multipleChoice"),
  inlineChoice: {
    read: (part) => ({ type: "inlineChoice", choice: part.querySelector("select").value || null }),
    show: (part, response) => { part.querySelector("select").value = response?.choice ?? ""; },
    words: (part, response) => text(part.querySelector("select"), response.choice),
  },
  textEntry: typed("textEntry"),
  numberEntry: typed("numberEntry"),
  dateEntry: typed("dateEntry"),
  gapMatch: paired("gapMatch"),
  match: paired("match"),
  order: {
    read: (part) => ({
      type: "order",
      places: selects(part).filter((s) => s.value)
        .map((s) => ({ choice: s.dataset.row, place: Number(s.value.split("=")[1]) }))
        .sort((a, b) => (a.choice < b.choice ? -1 : 1)),
    }),
    show: (part, response) => {
      selects(part).forEach((s) => {
        const given = response?.places.find((p) => p.choice === s.dataset.row);
        s.value = given ? `${given.choice}=${given.place}` : "";
      });
      sortLines(part);
    },
    words: (part, response) => [...response.places].sort((a, b) => a.place - b.place)
      .map((p) => `${p.place}. ${selects(part).find((s) => s.dataset.row === p.choice)?.labels[0].textContent.trim()}`)
      .join(" "),
  },
  hottext: ticked("hottext"),
  textSelection: {
    read: (part) => ({ type: "textSelection", selections: boxes(part).filter((i) => i.checked).map((i) => place(i.value)) }),
    show: (part, response) => {
      const given = (response?.selections ?? []).map(value);
      boxes(part).forEach((i) => { i.checked = given.includes(i.value); });
    },
    words: (part, response) => labels(part, response.selections.map(value)),
  },
  shortAnswer: typed("shortAnswer"),
  extendedText: typed("extendedText"),
};

export function answerIn(part) {
  return kinds[part.dataset.type].read(part);
}

export function showIn(part, response) {
  kinds[part.dataset.type].show(part, response);
  count(part);
}

export function words(part, response) {
  return (response && kinds[part.dataset.type].words(part, response)) || say("Nothing");
}

/** A typed number or date, said back as it was understood. */
export function sayBack(part, understood) {
  const line = part.querySelector("[data-understood]");
  if (!line) return;
  const blank = answerIn(part).text.trim() === "";
  line.textContent = understood ? say("Understood", decodeURIComponent(understood)) : blank ? "" : say("NotUnderstood");
}

function place(text) {
  const [, footnote, start, end] = /^(?:(.+):)?(\d+)-(\d+)$/.exec(text);
  return { footnote: footnote ?? null, span: { start: Number(start), end: Number(end) } };
}

function value({ footnote, span }) {
  return `${footnote ? `${footnote}:` : ""}${span.start}-${span.end}`;
}

function labels(part, ids) {
  return [...part.querySelectorAll("input[type=radio], input[type=checkbox]")]
    .filter((input) => ids.includes(input.value))
    .map((input) => input.labels[0].textContent.trim())
    .join(" … ");
}

function text(select, wanted) {
  return [...select.options].find((o) => o.value === wanted)?.textContent ?? "";
}

function count(part, refused) {
  const written = part.querySelector("[data-words]");
  if (written) {
    const typedText = part.querySelector("textarea").value;
    written.textContent = say("LengthOf", typedText.length, typedText.split(/\s+/).filter(Boolean).length);
  }
  const line = part.querySelector("[data-count]");
  if (!line) return;
  if (!line.dataset.most) {
    line.textContent = say("AnsweredOf", selects(part).filter((s) => s.value).length, selects(part).length);
    return;
  }
  const most = Number(line.dataset.most);
  const chosen = boxes(part).filter((i) => i.checked).length;
  line.textContent = refused ? say("SelectedTooMany", most) : say("Selected", chosen, most);
}

for (const part of document.querySelectorAll(".part")) {
  if (part.dataset.type === "order") enhanceOrder(part, say);
  if (part.dataset.type === "textSelection") enhanceSelection(part, say, () => count(part));
  count(part);
  // A selection beyond the limit is taken back before it is sent.
  part.addEventListener("input", (event) => {
    const most = Number(part.querySelector("[data-count]")?.dataset.most ?? Infinity);
    const chosen = boxes(part).filter((i) => i.checked);
    if (most === 1 && chosen.length > 1) chosen.forEach((i) => { i.checked = i === event.target; });
    else if (chosen.length > most) event.target.checked = false;
    count(part, chosen.length > most && most > 1);
  }, { capture: true });
}
