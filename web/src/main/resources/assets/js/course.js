// Offers to copy the whole address behind a join code; without a script the link itself can be copied.
for (const link of document.querySelectorAll("a[data-copy]")) {
  if (!navigator.clipboard) break;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-quiet";
  button.textContent = link.dataset.copy;
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(link.href);
      said.textContent = ` ${link.dataset.copied}`;
    } catch {
      said.textContent = " " + link.href;
    }
  });
  link.after(" ", button, said);
}
