// One key settles a doubtful place of a draft. Every key presses a button or follows a link that is on the page.

const KEYS = "ibid-review-keys";
const desk = document.querySelector("[data-desk]");
const label = desk?.querySelector("[data-keys]");
const box = label?.querySelector("input");

// Single keys can be switched off, here and on the review desk: they disturb some who dictate or use a screen reader.
if (box) {
  label.hidden = false;
  box.checked = localStorage.getItem(KEYS) !== "off";
  box.addEventListener("change", () => localStorage.setItem(KEYS, box.checked ? "on" : "off"));
}

const typing = (target) =>
  target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");

const off = () => (box ? !box.checked : localStorage.getItem(KEYS) === "off");

// Of several places on a page, digits settle the one that the keyboard is in, or else the first.
function press(digit) {
  const place = document.activeElement?.closest(".doubt") ?? desk.querySelector(".doubt");
  place?.querySelector(`[data-key="${digit}"]`)?.click();
}

document.addEventListener("keydown", (event) => {
  if (!desk || event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing(event.target) || off()) {
    return;
  }
  const act = /^[1-9]$/.test(event.key)
    ? () => press(event.key)
    : {
        j: () => desk.querySelector("[data-next]")?.click(),
        k: () => desk.querySelector("[data-previous]")?.click(),
        a: () => desk.querySelector("[data-alike] button")?.click(),
        u: () => desk.querySelector("[data-undo] button")?.click(),
      }[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});

// Whoever comes back from a choice goes on where they were: at the place, not at the top of the page.
const came = new URLSearchParams(location.search);
if (desk && (came.has("place") || came.has("like") || came.has("passage"))) {
  desk.scrollIntoView({ block: "start" });
  desk.querySelector("#doubts-title").focus({ preventScroll: true });
}

let sent = false;
document.addEventListener("submit", (event) => {
  if (!event.target.closest("[data-desk]")) {
    return;
  }
  if (sent) {
    event.preventDefault();
  }
  sent = true;
});
window.addEventListener("pageshow", () => {
  sent = false;
});
