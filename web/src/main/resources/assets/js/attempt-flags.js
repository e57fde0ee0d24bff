// Flags for later, kept as they are set; and the states that the navigator shows.

/** @param answered says whether everything of a question is answered */
export function startFlags(form, attempt, csrf, said, overall) {
  for (const box of form.querySelectorAll("[data-flag]")) {
    box.addEventListener("change", async () => {
      show(form, box, said);
      const reply = await fetch(`/attempts/${attempt}/slots/${box.dataset.flag}/flag`, {
        method: "PUT",
        headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": csrf, "X-Requested-With": "JavaScript" },
        body: JSON.stringify({ flagged: box.checked }),
        redirect: "manual",
        keepalive: true,
      }).catch(() => null);
      // what could not be kept now travels with the form, which is told by the field what the server knows
      if (reply?.ok) form.elements[`flagseen.${box.dataset.flag}`].value = box.checked ? "yes" : "no";
      else overall.textContent = said("FlagNotKept");
    });
  }
}

function show(form, box, said) {
  const stop = form.querySelector(`[data-stop="${box.dataset.flag}"]`);
  stop?.classList.toggle("stop-flagged", box.checked);
  const words = stop?.querySelector("[data-stop-flagged]");
  if (words) words.textContent = box.checked ? said("IsFlagged") : "";
}

/** @param slot number of the question whose answer was kept */
export function showAnswered(form, slot, answered, said) {
  const stop = form.querySelector(`[data-stop="${slot}"]`);
  stop?.classList.toggle("stop-answered", answered);
  const words = stop?.querySelector("[data-stop-answered]");
  if (words) words.textContent = answered ? said("IsAnswered") : said("IsUnanswered");
}
