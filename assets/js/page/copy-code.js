// A button on every block of code that copies it: the code itself, without the numbers of its lines and
// without what it prints.

const PARTS = '<span class="copy"><output></output><button aria-label="Copy code"></button></span>';

for (const code of document.querySelectorAll("pre > code")) {
  code.insertAdjacentHTML("beforebegin", PARTS);
  const [said, button] = code.previousSibling.children;
  button.onclick = async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      said.value = "Copied";
    } catch {
      said.value = "Not copied";
    }
    setTimeout(() => (said.value = ""), 3000);
  };
}
