// The time that is left, by the server's clock. Words carry the warning, not a colour.

const WARNINGS = [300, 60, 20];

/** @param onEnd called when the time is over, before the page is loaded again */
export function startClock(page, onEnd) {
  const line = page.querySelector("[data-deadline]");
  if (!line) return;
  const warning = page.querySelector("[data-clock-warning]");
  const ahead = Date.parse(line.dataset.now) - Date.now();
  const end = Date.parse(line.dataset.deadline);
  const due = new Set(WARNINGS);
  const tick = () => {
    const left = Math.max(0, Math.round((end - Date.now() - ahead) / 1000));
    line.textContent = left > 0 ? `${spoken(left)} left.` : "The time is over.";
    line.classList.toggle("clock-short", left <= WARNINGS[0]);
    const passed = [...due].filter((seconds) => left <= seconds);
    passed.forEach((seconds) => due.delete(seconds));
    if (passed.length && left > 0) warning.textContent = `${spoken(left)} left.`;
    if (left > 0) return;
    clearInterval(timer);
    onEnd();
    warning.textContent = "The time is over. What is saved counts.";
    setTimeout(() => location.reload(), 4000);
  };
  const timer = setInterval(tick, 1000);
  tick();
}

function spoken(seconds) {
  if (seconds >= 172800) return `${Math.floor(seconds / 86400)} days`;
  if (seconds >= 7200) return `${Math.floor(seconds / 3600)} hours`;
  const minutes = Math.floor(seconds / 60);
  if (seconds > 600) return `${minutes} minutes`;
  const rest = seconds % 60;
  return minutes > 0 ? `${minutes} min ${String(rest).padStart(2, "0")} s` : `${rest} s`;
}
