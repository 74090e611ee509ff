// A button on every block of code that copies it: the code itself, without the numbers of its lines and
// without what it prints.

for (const code of document.querySelectorAll("pre > code")) {
  const place = document.createElement("span");
  place.className = "copy";
  place.innerHTML = '<output></output><button type="button" aria-label="Copy code"></button>';
  const [said, button] = place.children;
  button.onclick = async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      said.value = "Copied";
    } catch {
      said.value = "Not copied: the browser does not allow it";
    }
    setTimeout(() => (said.value = ""), 3000);
  };
  code.before(place);
}
