// What has been read on this device: an article counts once its end was seen. It is kept here and told nobody.

const KEY = "read";
const MOST = 1000;

function read() {
  try {
    const paths = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(paths) ? paths : [];
  } catch {
    return []; // storage is blocked, or holds what is not ours
  }
}

function note(path) {
  const paths = read();
  if (paths.includes(path)) return;
  try {
    localStorage.setItem(KEY, JSON.stringify([...paths, path].slice(-MOST)));
  } catch {
    // Storage is blocked: nothing is remembered.
  }
}

function mark() {
  let paths; // read where there is a series only: a page waits for its storage
  for (const part of document.querySelectorAll("[data-series] li")) {
    paths ??= new Set(read());
    const { pathname } = part.querySelector("a");
    part.classList.toggle("read", paths.has(pathname));
  }
}

const end = document.querySelector("[data-end]");
if (end) {
  new IntersectionObserver(([{ isIntersecting }]) => {
    if (!isIntersecting) return;
    note(location.pathname);
    mark();
  }).observe(end);
}
mark();
