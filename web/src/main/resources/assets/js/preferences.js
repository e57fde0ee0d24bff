// Settings hold at once and are kept by themselves. Without this script the same form has a button.

const root = document.documentElement;

for (const form of document.querySelectorAll("form[data-preferences]")) {
  const said = form.querySelector("[data-said]");
  const button = form.querySelector("[data-without-script]");
  let due = 0;
  let keeping = Promise.resolve();
  button.hidden = true;
  form.addEventListener("change", (event) => {
    const { name, value } = event.target;
    if (name in root.dataset) root.dataset[name] = value;
    clearTimeout(due);
    due = setTimeout(() => (keeping = keeping.then(() => keep(name === "language"))), 250);
  });

  async function keep(reload) {
    const kept = await fetch(form.action, {
      method: "POST",
      headers: { "X-Requested-With": "JavaScript" },
      body: new URLSearchParams(new FormData(form)),
      redirect: "manual",
    }).then((reply) => reply.ok, () => false);
    said.textContent = kept ? said.dataset.sayKept : said.dataset.sayNotKept;
    button.hidden = kept;
    if (kept && reload) location.reload();
  }
}
