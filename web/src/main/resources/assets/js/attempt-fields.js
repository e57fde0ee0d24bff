// What is answered in a part of an attempt, by interaction: read from the page, shown on it, said in words.

import { wordsOf } from "./words.js";

const say = wordsOf(document.querySelector("form[data-attempt]"));

const kinds = {
  choice: {
    read: (part) => ({ type: "choice", choice: part.querySelector("input[type=radio]:checked")?.value ?? null }),
    show: (part, response) => part.querySelectorAll("input[type=radio]").forEach((i) => { i.checked = i.value === response?.choice; }),
    words: (part, response) => labels(part, [response.choice]),
  },
  textEntry: {
    read: (part) => ({ type: "textEntry", text: part.querySelector("input[type=text]").value }),
    show: (part, response) => { part.querySelector("input[type=text]").value = response?.text ?? ""; },
    words: (part, response) => response.text,
  },
  hottext: {
    read: (part) => ({ type: "hottext", choices: [...part.querySelectorAll("input[type=checkbox]:checked")].map((i) => i.value).sort() }),
    show: (part, response) => part.querySelectorAll("input[type=checkbox]").forEach((i) => { i.checked = response?.choices.includes(i.value) ?? false; }),
    words: (part, response) => labels(part, response.choices),
  },
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

function labels(part, ids) {
  return [...part.querySelectorAll("input[type=radio], input[type=checkbox]")]
    .filter((input) => ids.includes(input.value))
    .map((input) => input.labels[0].textContent.trim())
    .join(" … ");
}

function count(part, refused) {
  const line = part.querySelector("[data-count]");
  if (!line) return;
  const most = Number(line.dataset.most);
  const chosen = part.querySelectorAll("input[type=checkbox]:checked").length;
  line.textContent = refused ? say("SelectedTooMany", most) : say("Selected", chosen, most);
}

// A selection beyond the limit is taken back before it is sent.
for (const part of document.querySelectorAll(".part[data-type=hottext]")) {
  count(part);
  part.addEventListener("input", (event) => {
    const most = Number(part.querySelector("[data-count]").dataset.most);
    const chosen = part.querySelectorAll("input[type=checkbox]:checked");
    if (most === 1 && chosen.length > 1) chosen.forEach((i) => { i.checked = i === event.target; });
    else if (chosen.length > most) event.target.checked = false;
    count(part, chosen.length > most && most > 1);
  }, { capture: true });
}
