// Sends each answer as it is given, keeps it in this browser until it is acknowledged, and never gives up.
// Without this script the page is one form with a button.

import { answerIn, sayBack, showIn, words } from "./attempt-fields.js";
import { startClock } from "./attempt-clock.js";
import { showReceipt } from "./attempt-ending.js";
import { sendElsewhere, waitingElsewhere } from "./attempt-elsewhere.js";
import { showAnswered, startFlags } from "./attempt-flags.js";
import { wordsOf } from "./words.js";

const form = document.querySelector("form[data-attempt]");
const attempt = form.dataset.attempt;
const store = `ibid-attempt-${attempt}`;
const csrf = form.querySelector("input[name=csrf-token]").value;
const said = wordsOf(form);
const overall = document.querySelector("[data-saving]");
const parts = new Map([...form.querySelectorAll(".part")].map((part) => [part.dataset.name, part]));

/** By name of the part: saves in the order in which they must be sent; only the first is on its way. */
const waiting = new Map();
const sending = new Set();
/** By name of a part on another page: its saves that wait. */
const elsewhere = {};
/** Browsers refuse more than 64 KiB that outlive their page; a longer text is sent as long as the page stands. */
const KEPT_ALIVE = 60000;
/** Whatever waits is stored within half a minute of when it can be, chance included. */
const LONGEST_PAUSE = 16000;
let pause = 1000;
let retry = 0;
/** Whether the last that was sent met no answer at all. */
let unreachable = false;
/** Whether something came after the end. */
let late = false;

form.querySelector("[data-without-script]").hidden = true;
for (const [name, part] of parts) {
  let typing = 0;
  part.addEventListener("input", (event) => {
    clearTimeout(typing);
    keep(name);
    typing = setTimeout(() => send(name), ["text", "textarea"].includes(event.target.type) ? 700 : 0);
  });
  part.addEventListener("change", () => send(name));
}
form.addEventListener("submit", flush);
form.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.target.type !== "text") return;
  event.preventDefault(); // Enter in a field keeps its answer and leaves nobody's page
  send(event.target.closest(".part").dataset.name);
});
addEventListener("online", () => { resend(); recoverElsewhere(); });
addEventListener("pagehide", () => waiting.forEach((_, name) => send(name)));
const endAt = startClock(document, () => { resend(); showReceipt(() => waiting.size === 0, () => late); });
startFlags(form, attempt, csrf, said, overall);
recover();

/** What the field says now, kept at the end of its queue; what is on its way is left as it is. */
function keep(name) {
  const part = parts.get(name);
  const queue = waiting.get(name) ?? [];
  const response = answerIn(part);
  const last = queue[queue.length - 1];
  if (last && JSON.stringify(last.response) === JSON.stringify(response)) return;
  if (queue.length > 1 || (queue.length === 1 && !queue[0].sent)) queue.pop();
  queue.push({ saveId: crypto.randomUUID(), baseRevision: base(part), response, sent: false });
  waiting.set(name, queue);
  remember();
  say(part, said("NotSavedYet"));
}

async function send(name) {
  const save = waiting.get(name)?.[0];
  if (!save || sending.has(name) || parts.get(name).querySelector("[data-choosing]")) return;
  sending.add(name);
  const part = parts.get(name);
  if (!save.sent) save.baseRevision = base(part);
  save.sent = true;
  remember();
  const body = JSON.stringify({ saveId: save.saveId, baseRevision: save.baseRevision, response: save.response });
  try {
    const reply = await fetch(`/attempts/${attempt}/slots/${part.dataset.slot}/parts/${part.dataset.part}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": csrf, "X-Requested-With": "JavaScript" },
      body,
      keepalive: new Blob([body]).size < KEPT_ALIVE,
      redirect: "manual",
      signal: AbortSignal.timeout(15000),
    });
    unreachable = false;
    sending.delete(name);
    await settle(name, save, reply);
  } catch {
    unreachable = true;
    sending.delete(name);
    later(part);
  }
}

async function settle(name, save, reply) {
  const part = parts.get(name);
  if (reply.ok) {
    const { revision, savedAt, ends } = await reply.json();
    endAt(ends);
    if (!acknowledged(name, revision, savedAt)) sayBack(part, reply.headers.get("Ibid-Understood"));
    part.querySelector("[data-seen]").value = reply.headers.get("Ibid-Seen") ?? "";
    return;
  }
  const problem = await reply.json().catch(() => ({}));
  if (reply.status === 409 && problem.sent) {
    // sent by the form as well, when this script could not: there is nothing to choose
    if (JSON.stringify(problem.stored) === JSON.stringify(problem.sent)) acknowledged(name, problem.revision, problem.savedAt);
    else choose(name, problem);
    return;
  }
  if (problem.type === "question-settled") { done(name); return refuse(part, problem.title); }
  if (reply.status === 409 && problem.type === "page-left") return refuse(part, said("PageLeft"));
  if (reply.status === 409) return tooLate(name);
  if (reply.status === 422 || reply.status === 400) { done(name); return refuse(part, problem.title ?? said("NotKept")); }
  if (reply.status === 401 || reply.status === 499 || reply.status === 404 || reply.type === "opaqueredirect") {
    return refuse(part, said("SignedOut"));
  }
  later(part);
}

/** Takes the first save of a part off its queue, says so and sends the next; answers whether there is one. */
function acknowledged(name, revision, savedAt) {
  const part = parts.get(name);
  part.querySelector("[data-base]").value = revision;
  done(name);
  pause = 1000;
  showAnswered(form, part.dataset.slot, slotAnswered(part.dataset.slot), said);
  const at = new Date(savedAt).toLocaleTimeString(form.dataset.locale, { timeZone: form.dataset.zone });
  say(part, said("SavedAt", at));
  if (waiting.size === 0) overall.textContent = said("AllSavedAt", at);
  const more = waiting.has(name);
  send(name);
  return more;
}

/** It has been kept for the teacher: this page does not send it again, and goes on showing it. */
function tooLate(name) {
  late = true;
  done(name);
  refuse(parts.get(name), said("TooLate"));
  const link = document.createElement("a");
  link.href = `/attempts/${attempt}`;
  link.textContent = said("SeeWhatCounts");
  overall.append(" ", link);
  send(name);
}

/**
 * What still waits goes first; what cannot go now travels with the form and stays in this browser until it is
 * acknowledged. Without a connection one stays on the page: behind it there would be none.
 */
async function flush(event) {
  if (!navigator.onLine) {
    event.preventDefault();
    overall.textContent = said("Offline");
    return;
  }
  if (waiting.size === 0) return;
  event.preventDefault();
  overall.textContent = said("Saving");
  resend();
  const until = Date.now() + 4000;
  while (waiting.size > 0 && Date.now() < until) await new Promise((go) => setTimeout(go, 100));
  if (waiting.size > 0 && unreachable) return;
  waiting.clear();
  form.requestSubmit(event.submitter);
}

/** By what its fields say: every part has something in it. */
function slotAnswered(slot) {
  return [...parts.values()]
    .filter((part) => part.dataset.slot === slot)
    .every((part) => !isBlank(answerIn(part)));
}

function isBlank(response) {
  return !Object.entries(response).some(([key, value]) => key !== "type" && value !== null && value.length > 0);
}

function done(name) {
  const queue = waiting.get(name) ?? [];
  queue.shift();
  if (queue.length === 0) waiting.delete(name);
  remember();
}

function later(part) {
  say(part, said("OfflinePart"));
  overall.textContent = said("Offline");
  clearTimeout(retry);
  retry = setTimeout(resend, pause * (0.75 + Math.random() / 2));
  pause = Math.min(pause * 2, LONGEST_PAUSE);
}

function resend() {
  for (const name of waiting.keys()) send(name);
}

/** Two answers to one part: both are shown, and one is chosen. */
function choose(name, clash) {
  const part = parts.get(name);
  part.querySelector("[data-base]").value = clash.revision;
  part.querySelector(".clash")?.remove();
  const box = document.createElement("div");
  box.className = "notice notice-caution clash";
  box.dataset.choosing = "";
  box.setAttribute("role", "alert");
  const text = document.createElement("p");
  text.textContent = said("Clash", words(part, clash.stored), words(part, clash.sent));
  const mine = button(said("KeepMine"), () => {
    const latest = waiting.get(name)?.at(-1)?.response ?? clash.sent;
    waiting.set(name, [{ saveId: crypto.randomUUID(), baseRevision: clash.revision, response: latest, sent: false }]);
    box.remove();
    send(name);
  });
  const other = button(said("KeepOther"), () => {
    waiting.delete(name);
    remember();
    showIn(part, clash.stored);
    say(part, said("SavedElsewhere"));
    box.remove();
  });
  box.append(text, mine, " ", other);
  part.prepend(box);
  say(part, said("ChooseOne"));
}

function button(label, action) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-quiet";
  button.textContent = label;
  button.addEventListener("click", action);
  return button;
}

function refuse(part, message) {
  say(part, message);
  overall.textContent = message;
}

/** What was not acknowledged when this page was left is shown and sent again under its old id. */
function recover() {
  let left = {};
  try { left = JSON.parse(localStorage.getItem(store) ?? "{}"); } catch { /* unreadable: nothing to recover */ }
  for (const [name, queue] of Object.entries(left)) {
    if (!Array.isArray(queue) || queue.length === 0) continue;
    if (!parts.has(name)) { elsewhere[name] = queue; continue; }
    waiting.set(name, queue);
    showIn(parts.get(name), queue.at(-1).response);
    send(name);
  }
  recoverElsewhere();
}

async function recoverElsewhere() {
  if (Object.keys(elsewhere).length === 0) return;
  await sendElsewhere(attempt, csrf, elsewhere, remember);
  const left = waitingElsewhere(elsewhere);
  if (left.length > 0) overall.textContent = said("Elsewhere", left.join(", "));
}

function remember() {
  try {
    const all = { ...elsewhere, ...Object.fromEntries(waiting) };
    if (Object.keys(all).length === 0) localStorage.removeItem(store);
    else localStorage.setItem(store, JSON.stringify(all));
  } catch { /* no room or not allowed: the answers still wait in this page */ }
}

function base(part) {
  return Number(part.querySelector("[data-base]").value);
}

function say(part, message) {
  part.querySelector("[data-saved]").textContent = message;
}
