// Finds words without loading the page again, where the browser can light them. The server looks: it knows the text.

import { canLight, light, rangeOf, show } from "./passages.js";
import { wordsOf } from "./words.js";

const form = document.querySelector("[data-find]");
const result = document.querySelector("[data-find-result]");
const say = wordsOf(result);
const ways = document.querySelector("[data-find-ways]");
let hits = [];
let here = 0;

if (canLight) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    find();
  });
  ways.addEventListener("click", (event) => {
    const way = Number(event.target.dataset.way);
    if (!way || hits.length === 0) return; // the server's own hits have the server's own links
    event.preventDefault();
    here = (here + way + hits.length) % hits.length;
    look();
  });
}

async function find() {
  const asked = new URLSearchParams({ find: form.find.value, version: form.dataset.version });
  const reply = await fetch(`${form.dataset.find}?${asked}`, { redirect: "manual" }).catch(() => null);
  if (!reply?.ok) return void (result.textContent = say("Failed"));
  for (const old of document.querySelectorAll("mark.found")) {
    old.querySelector(":scope > .visually-hidden")?.remove();
    old.replaceWith(...old.childNodes);
  }
  hits = (await reply.json()).map((hit) => rangeOf(document.getElementById(hit.passage), hit.start, hit.end)).filter(Boolean);
  here = 0;
  ways.hidden = hits.length < 2;
  light("found", hits);
  look();
}

function look() {
  const hit = hits[here];
  light("found-here", hit ? [hit] : []);
  result.textContent = hit ? say("Place", here + 1, hits.length) : form.find.value.trim() ? say("None") : "";
  if (!hit) return;
  const note = hit.startContainer.parentElement.closest(".note[popover]");
  if (note) note.showPopover();
  show(hit);
}
