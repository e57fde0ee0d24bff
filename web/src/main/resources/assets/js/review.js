// The review desk without full reloads: decisions and moves fetch the next page and put its main part in place.
// Without this module the same forms and links work as plain pages.

const KEYS = "ibid-review-keys";

function swap(html, address) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const main = page.querySelector("#main");
  if (!main) {
    return false;
  }
  document.querySelector("#main").replaceWith(main);
  document.querySelector(".trail")?.replaceWith(page.querySelector(".trail") ?? "");
  document.title = page.title;
  if (address !== location.href) {
    history.pushState(null, "", address);
  }
  arrive();
  return true;
}

// What a form was sent to has no page of its own: what it answers stands at the address of the page before.
function addressOf(request, reply) {
  return request.method === "POST" && !reply.redirected ? location.href : reply.url;
}

async function go(request, fallback) {
  try {
    const reply = await fetch(request);
    const html = await reply.text();
    if (!(reply.status < 500 && reply.status !== 401 && swap(html, addressOf(request, reply)))) {
      fallback();
    }
  } catch {
    fallback();
  }
}

function send(form, button) {
  const request = new Request(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, button)) });
  go(request, () => HTMLFormElement.prototype.submit.call(form));
}

function arrive() {
  const desk = document.querySelector("[data-review]");
  if (!desk) {
    window.scrollTo(0, 0);
    return;
  }
  const said = document.querySelector("main > [role=status], main > [role=alert]")?.textContent ?? "";
  const title = desk.querySelector("#question-title");
  const problem = document.querySelector("[data-focus]");
  window.scrollTo(0, 0);
  (problem ?? title).focus({ preventScroll: !problem });
  centre(desk);
  document.querySelector("[data-announce]").textContent = `${said} ${title.textContent}`;
  keys(desk);
}

// The lit passage and the place in the queue are brought into view inside their own columns only.
function centre(desk) {
  for (const [pane, mark] of [[".evidence", ".lit"], [".queue", "[aria-current=true]"]]) {
    const column = desk.querySelector(pane);
    const here = column?.querySelector(`.item-lines ${mark}`) ?? column?.querySelector(mark);
    if (here && column.scrollHeight > column.clientHeight) {
      column.scrollTop += here.getBoundingClientRect().top - column.getBoundingClientRect().top - column.clientHeight / 3;
    }
  }
}

// Single keys can be switched off: they disturb some who dictate or use a screen reader.
function keys(desk) {
  const label = desk.querySelector("[data-keys]");
  const box = label?.querySelector("input");
  if (box) {
    label.hidden = false;
    box.checked = localStorage.getItem(KEYS) !== "off";
    box.addEventListener("change", () => localStorage.setItem(KEYS, box.checked ? "on" : "off"));
  }
}

const typing = (target) => target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  const desk = document.querySelector("[data-review]");
  if (!desk || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
    return;
  }
  if (!desk.querySelector("[data-keys] input")?.checked) {
    return;
  }
  const act = {
    a: () => desk.querySelector("[data-approve]").requestSubmit(),
    r: () => desk.querySelector("#reason").focus(),
    e: () => openEdit(desk),
    u: () => desk.querySelector("[data-undo]")?.requestSubmit(),
    j: () => desk.querySelector("[data-next]")?.click(),
    k: () => desk.querySelector("[data-previous]")?.click(),
  }[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});

function openEdit(desk) {
  const edit = desk.querySelector("[data-edit]");
  edit.open = true;
  edit.querySelector("textarea").focus();
}

document.addEventListener("submit", (event) => {
  // A button that leads elsewhere leads to a page of its own.
  if (event.target.closest("[data-review]") && !event.submitter?.hasAttribute("formaction")) {
    event.preventDefault();
    send(event.target, event.submitter);
  }
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-next], [data-previous], .queue .item-lines a");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    go(link.href, () => location.assign(link.href));
  }
});

window.addEventListener("popstate", () => location.reload());

const first = document.querySelector("[data-review]");
if (first) {
  keys(first);
  centre(first);
}
