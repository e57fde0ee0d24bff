// The time that is left, by the server's clock. Words carry the warning, not a colour.

import { counted, wordsOf } from "./words.js";

/** Seconds before the end at which it is said aloud, besides when a fifth of the time is left. */
const WARNINGS = [300, 60, 20];

/** As the page itself says when it ends: with the day, and with the zone, which need not be that of whoever reads it. */
const INSTANT = { weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", timeZoneName: "short" };

/**
 * @param onEnd called when the time is over
 * @returns takes another end, when it has been moved
 */
export function startClock(page, onEnd) {
  const line = page.querySelector("[data-deadline]");
  if (!line) return () => {};
  const say = wordsOf(page.querySelector("[data-say-left]"));
  const warning = page.querySelector("[data-clock-warning]");
  const ahead = Date.parse(line.dataset.now) - Date.now();
  const warnings = () => new Set([...WARNINGS, Math.round((end - Date.parse(line.dataset.started)) / 5000)]);
  let end = Date.parse(line.dataset.deadline);
  let due = warnings();
  const tick = () => {
    const left = Math.max(0, Math.round((end - Date.now() - ahead) / 1000));
    line.textContent = left > 0 ? say("Left", spoken(left, say)) : say("TimeOver");
    line.classList.toggle("clock-short", left <= WARNINGS[0]);
    const passed = [...due].filter((seconds) => left <= seconds);
    passed.forEach((seconds) => due.delete(seconds));
    if (passed.length && left > 0) warning.textContent = say("Left", spoken(left, say));
    if (left > 0) return;
    clearInterval(timer);
    warning.textContent = say("TimeOverSaved");
    onEnd();
  };
  const timer = setInterval(tick, 1000);
  tick();
  return (moved) => {
    const there = Date.parse(moved ?? "");
    if (Number.isNaN(there) || Math.abs(there - end) < 1000) return;
    const key = there > end ? "MoreTime" : "LessTime";
    end = there;
    due = warnings();
    tick();
    const { locale, zone: timeZone } = page.querySelector("[data-say-left]").dataset;
    const when = new Date(end).toLocaleString(locale, { timeZone, ...INSTANT });
    page.querySelector("[data-ends]").textContent = say(key, when);
    warning.textContent = `${say(key, when)} ${line.textContent}`;
  };
}

function spoken(seconds, say) {
  if (seconds >= 172800) return counted(Math.floor(seconds / 86400), "day");
  if (seconds >= 7200) return counted(Math.floor(seconds / 3600), "hour");
  const minutes = Math.floor(seconds / 60);
  if (seconds > 600) return counted(minutes, "minute");
  const rest = seconds % 60;
  return minutes > 0 ? say("MinutesAndSeconds", minutes, String(rest).padStart(2, "0")) : `${rest} s`;
}
