// The table of contents: open where it stands beside the text, and always saying where the reader is.

const contents = document.querySelector(".contents details");

if (contents) {
  const wide = matchMedia("(min-width: 76rem)");
  const open = () => (contents.open = wide.matches);
  wide.addEventListener("change", open);
  open();

  const links = [...contents.querySelectorAll("a")];
  const headings = links.map((link) =>
    document.getElementById(decodeURIComponent(link.hash.slice(1))),
  );
  const follow = () => {
    // The last heading that has passed the upper third of the window.
    const passed = headings.filter((one) => one.getBoundingClientRect().top < innerHeight / 3);
    links.forEach((link, index) => {
      if (index === passed.length - 1) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    });
  };
  // Whenever a heading passes, and not with each line that is scrolled: what is above counts as seen.
  const observer = new IntersectionObserver(follow, { rootMargin: "1000000px 0px -66%" });
  headings.forEach((heading) => observer.observe(heading));
}
