// Opens dialogs where the browser does not yet know the attribute `command`.
if (!("commandForElement" in HTMLButtonElement.prototype)) {
  for (const button of document.querySelectorAll('button[command="show-modal"]')) {
    button.addEventListener("click", () =>
      document.getElementById(button.getAttribute("commandfor"))?.showModal(),
    );
  }
}
