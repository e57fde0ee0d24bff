// Which paragraph is being read: the outline shows its section, and the place is kept for the next visit, on any device.
// Only the latest place is kept, for the reader alone, and only after they have moved by themselves.

import { blocks } from "./passages.js";

const panel = document.querySelector("[data-marks]");
const csrf = document.querySelector("input[name=csrf-token]").value;
const passages = blocks();
const outline = new Map([...document.querySelectorAll(".outline a")].map((a) => [a.hash.slice(1), a]));
const shown = new Set();
const visiting = document.getElementById("lit") || new URLSearchParams(location.search).has("find");
const EVERY = 5000;
let place = null;
let kept = null;
let moved = false;
let last = 0;
let due = 0;

const watch = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) isIntersecting ? shown.add(target) : shown.delete(target);
  place = passages.find((passage) => shown.has(passage)) ?? place;
  mark();
  if (moved && place && place.id !== kept && !due) due = setTimeout(keep, Math.max(0, last + EVERY - Date.now()));
}, { rootMargin: "-12% 0px -55%" });
passages.forEach((passage) => watch.observe(passage));
for (const name of ["wheel", "touchmove", "keydown", "pointerdown"]) {
  addEventListener(name, () => (moved = true), { once: true, passive: true });
}
addEventListener("pagehide", keep);

function mark() {
  let current = null;
  for (const passage of place ? passages : []) {
    current = outline.get(passage.id) ?? current;
    if (passage === place) break;
  }
  for (const link of outline.values()) {
    if (link === current) link.setAttribute("aria-current", "location");
    else link.removeAttribute("aria-current");
  }
}

function keep() {
  clearTimeout(due);
  due = 0;
  if (visiting || !moved || !place || place.id === kept) return;
  kept = place.id;
  last = Date.now();
  fetch(`${panel.dataset.address}/position`, {
    method: "PUT",
    headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": csrf, "X-Requested-With": "JavaScript" },
    body: JSON.stringify({ passage: kept }),
    keepalive: true,
    redirect: "manual",
  }).catch(() => (kept = null));
}
