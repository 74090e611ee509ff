// A button on every block of code that copies it: the code itself, without the numbers of its lines and
// without what it prints.

const blocks = document.querySelectorAll("pre > code");

// What has become of it, for those who do not see it.
const status = document.createElement("output");
status.className = "copy-status";
if (blocks.length) document.body.append(status);

function say(button, words) {
  status.textContent = button.dataset.said = words;
  clearTimeout(button.timer);
  button.timer = setTimeout(() => {
    delete button.dataset.said;
    status.textContent = "";
  }, 3000);
}

for (const code of blocks) {
  const place = document.createElement("span");
  place.className = "copy";
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-label", "Copy code");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      say(button, "Copied");
    } catch {
      say(button, "Not copied: the browser does not allow it");
    }
  });
  place.append(button);
  code.before(place);
}
