// One key settles a doubtful passage: 1 to 9 choose a place, r retires the question. The buttons do the same.
// Single keys can be switched off: they disturb some who dictate or use a screen reader.

const KEYS = "ibid-review-keys";
const page = document.querySelector("[data-anchors]");
const label = page?.querySelector("[data-keys]");
const box = label?.querySelector("input");

if (box) {
  label.hidden = false;
  box.checked = localStorage.getItem(KEYS) !== "off";
  box.addEventListener("change", () => localStorage.setItem(KEYS, box.checked ? "on" : "off"));
}

const typing = (target) => target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (!box?.checked || event.repeat || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
    return;
  }
  const button = page.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (button) {
    event.preventDefault();
    button.click();
  }
});
