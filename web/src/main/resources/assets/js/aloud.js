// Reads the essay aloud with the browser's voice, sentence by sentence, the one being read lit. Notes are not read within it.

import { canLight, light, rangeOf, read, show } from "./passages.js";

const RATES = { slower: 0.6, slow: 0.8, normal: 1, fast: 1.25, faster: 1.5 };
const bar = document.querySelector("[data-aloud]");
const voice = globalThis.speechSynthesis;
const play = bar.querySelector("[data-do=play]");
const running = bar.querySelector("[data-running]");
const begin = play.textContent;
let sentences = null;
let at = 0;
let state = "still";
let turn = 0;

if (voice && "SpeechSynthesisUtterance" in globalThis) {
  bar.classList.add("aloud-can");
  const does = { play: toggle, stop, next: () => jump(1), previous: () => jump(-1) };
  bar.addEventListener("click", (event) => does[event.target.closest("[data-do]")?.dataset.do]?.());
  document.addEventListener("keydown", (event) => {
    if (state === "still" || event.altKey || event.ctrlKey || event.metaKey || event.target.matches("input,textarea,select")) return;
    if (event.key === "Escape") stop();
    if (event.key === "ArrowRight") jump(1);
    if (event.key === "ArrowLeft") jump(-1);
  });
  addEventListener("pagehide", stop);
}

async function toggle() {
  if (state === "reading") {
    turn++; // some voices cannot pause: the sentence is begun again
    voice.cancel();
    return become("waiting");
  }
  if (state === "still" && !(await load())) return;
  become("reading");
  speak();
}

async function load() {
  sentences ??= await fetch(bar.dataset.aloud, { redirect: "manual" }).then((reply) => (reply.ok ? reply.json() : null), () => null);
  const said = bar.querySelector("[role=status]");
  said.textContent = sentences ? "" : said.dataset.sayFailed;
  if (!sentences) return false;
  const selection = getSelection();
  const from = selection.isCollapsed ? null : selection.getRangeAt(0);
  at = Math.max(0, sentences.findIndex((s) => {
    const passage = document.getElementById(s.passage);
    return from
      ? rangeOf(passage, s.start, s.end)?.comparePoint(from.startContainer, from.startOffset) <= 0
      : passage.getBoundingClientRect().bottom > innerHeight * 0.15;
  }));
  return true;
}

function speak() {
  const sentence = sentences[at];
  if (!sentence) return stop();
  const mine = ++turn;
  const passage = document.getElementById(sentence.passage);
  const words = new SpeechSynthesisUtterance(read(passage).text.slice(sentence.start, sentence.end));
  words.lang = passage.closest("[lang]").lang;
  words.rate = RATES[document.documentElement.dataset.pace] ?? 1;
  words.onend = () => mine === turn && jump(1);
  words.onerror = () => mine === turn && stop();
  mark(passage, sentence);
  voice.cancel();
  voice.speak(words);
}

function mark(passage, sentence) {
  document.querySelector(".being-read")?.classList.remove("being-read");
  const range = rangeOf(passage, sentence.start, sentence.end);
  light("spoken", range ? [range] : []);
  if (!canLight) passage.classList.add("being-read");
  if (range) show(range);
}

function jump(by) {
  at = Math.max(0, at + by);
  if (state === "reading") speak();
  else if (sentences[at]) mark(document.getElementById(sentences[at].passage), sentences[at]);
}

function stop() {
  turn++;
  voice.cancel();
  light("spoken", []);
  document.querySelector(".being-read")?.classList.remove("being-read");
  become("still");
}

function become(now) {
  state = now;
  running.hidden = now === "still";
  play.textContent = now === "reading" ? play.dataset.sayPause : now === "waiting" ? play.dataset.sayGoOn : begin;
}
