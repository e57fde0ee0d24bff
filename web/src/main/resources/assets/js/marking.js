// Marking by keyboard: digits give a level, Enter confirms what is suggested, u takes back, j and k move on.
const lines = [...document.querySelectorAll("[data-line]")];

function here() {
  return lines.find((line) => line.contains(document.activeElement)) ?? lines.find((line) => !line.dataset.marked) ?? lines[0];
}

function go(by) {
  const to = lines[lines.indexOf(here()) + by];
  if (to) to.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, button, a, summary")) return;
  const line = here();
  if (!line) return;
  const button = /^[0-4]$/.test(event.key) ? line.querySelector(`button[name=level][value="${event.key}"]`)
    : event.key === "Enter" ? line.querySelector("[data-confirm]")
    : event.key === "u" ? line.querySelector("[data-back]") : null;
  if (button) button.click();
  else if (event.key === "j") go(1);
  else if (event.key === "k") go(-1);
  else return;
  event.preventDefault();
});

const named = location.hash ? document.getElementById(location.hash.slice(1)) : null;
if (named && lines.includes(named)) named.focus();
