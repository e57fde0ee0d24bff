// What the checks say of a question while somebody types in its form: in one place under it, and beside each field that
// they are about. Without this module a button asks them.

const PAUSE = 700;

let asked = 0;
let timer = 0;

async function ask(form) {
  const mine = ++asked;
  try {
    const reply = await fetch(form.dataset.verdict, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (reply.ok && mine === asked && form.isConnected) {
      form.querySelector("[data-verdict-here]").innerHTML = await reply.text();
      place(form);
    }
  } catch {
    // said when it is kept
  }
}

// Each objection once more at its field, which it then describes.
function place(form) {
  for (const old of form.querySelectorAll(".objection")) {
    form.querySelector(`[aria-describedby~="${old.id}"]`)?.removeAttribute("aria-describedby");
    old.remove();
  }
  for (const said of form.querySelectorAll("[data-at]")) {
    const field = form.querySelector(`#${CSS.escape(said.dataset.at)}`);
    if (!field) {
      continue;
    }
    const id = `${field.id}-objection`;
    const at = form.querySelector(`#${CSS.escape(id)}`) ?? document.createElement("p");
    if (!at.id) {
      at.id = id;
      at.className = "objection";
      at.lang = "en";
      field.after(at);
      field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${id}`.trim());
    }
    at.textContent = `${at.textContent} ${said.querySelector("span").textContent}`.trim();
  }
}

document.addEventListener("input", (event) => {
  const form = event.target.closest("[data-verdict]");
  if (form) {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE, form);
  }
});
