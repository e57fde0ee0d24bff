// After a form came back with errors, its summary is read first.
document.querySelector("[data-focus]")?.focus();
