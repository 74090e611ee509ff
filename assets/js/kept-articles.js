// Lists the articles that this device has kept, on the page that says that there is no connection.

const section = document.querySelector("[data-part=kept]");

async function keptArticles(posts) {
  const articles = new Map();
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      if (url.startsWith(posts)) articles.set(url, await titleOf(await cache.match(url)));
    }
  }
  return [...articles].reverse(); // those read last come first
}

async function titleOf(response) {
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return page.querySelector("article h1")?.textContent;
}

const worker = await navigator.serviceWorker?.getRegistration();
if (worker) {
  for (const [address, title] of await keptArticles(`${worker.scope}posts/`)) {
    if (!title) continue;
    const link = document.createElement("a");
    link.href = address;
    link.textContent = title;
    const item = document.createElement("li");
    item.append(link);
    section.querySelector("ul").append(item);
    section.hidden = false;
  }
}
