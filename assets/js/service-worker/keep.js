// Keeps what was read, so that it can be read without a network:
//
// - A page, and any file whose address stays the same when its content changes, comes from the network,
//   past the browser's own cache. What was kept of it is shown only if nobody answers: never something
//   stale in the place of something new.
// - A file with a hash in its name never changes. It is loaded once, and then it is there.
// - A page is kept together with the files that it shows itself with, or not at all.
// - Only the pages read last are kept, and no more files than they need, and a few besides, such as
//   those of the search. The front page, and the page that says that there is no network, stay.
// - A new version takes over at once. It finds what the last one kept, which has no version.

import { FILES, PAGES, base } from "./names.js";

const home = registration.scope;
const offlinePage = new URL("offline/", home).href;

const MOST_PAGES = 60;
const MOST_FILES = 300; // that many are not looked through
const MOST_FILES_BESIDES = 60;

const HASHED = /^(assets|examples)\/.*\.([0-9a-f]{8}|[0-9a-f]{16})\.\w+$/;
const FEED = /(^|\/)feed\.\w+$/;
const HAS_ADDRESS = /<(?:link|script|img|source|use)\b[^>]*?\s(?:href|src)="([^"#]+)/g;
const HASHED_ADDRESS = /"([^"\s:]+\.(?:[0-9a-f]{8}|[0-9a-f]{16})\.\w+)["#]/g;

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(keepFirst());
});

addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { method, headers, url } = event.request;
  if (method !== "GET" || headers.has("range") || !isOurs(url) || FEED.test(pathOf(url))) return;
  if (isHashed(url)) answerWithFile(event);
  else event.respondWith(fromNetworkOrKept(event));
});

/** Keeps what nobody asks us for: the page for want of others, the front page, those that are open. */
async function keepFirst() {
  const open = await clients.matchAll({ includeUncontrolled: true });
  const welcome = [home, ...open.map(({ url }) => plain(url))];
  await Promise.all([
    keepPage(offlinePage),
    ...welcome.map((address) => keepPage(address).catch(() => {})),
  ]);
}

// Pages

async function fromNetworkOrKept(event) {
  const { request } = event;
  const address = plain(request.url);
  let response;
  try {
    response = await fetch(request, { cache: "no-cache" });
  } catch {
    return kept(request, address);
  }
  if (isWhole(response)) {
    event.waitUntil(store(address, response.clone()).catch(() => {}));
  } else if (response.status === 404 || response.status === 410) {
    event.waitUntil(inTurn(async () => (await caches.open(PAGES)).delete(address)));
  }
  return response;
}

/** What there is without a network. */
async function kept({ mode, url }, address) {
  const pages = await caches.open(PAGES);
  const page = await find(pages, address);
  if (page) return page;
  if (mode !== "navigate") return Response.error();
  if (await find(pages, `${address}/`)) {
    return Response.redirect(`${address}/${new URL(url).search}`);
  }
  return (await find(pages, offlinePage)) ?? Response.error();
}

async function keepPage(address) {
  const response = await fetch(address, { cache: "no-cache", redirect: "manual" });
  if (!isWhole(response)) throw new Error(`${response.status}: ${address}`);
  await store(address, response);
}

/** Keeps a page, after all that it shows itself with; if there is no room for it, makes some. */
function store(address, response) {
  return inTurn(async () => {
    try {
      const needs = isPage(response) ? shownWith(await response.clone().text(), address) : [];
      await Promise.all(needs.map((file) => load(file).stored));
      const pages = await caches.open(PAGES);
      await pages.put(address, response);
      await dropSurplus(MOST_PAGES, MOST_FILES);
    } catch (error) {
      if (error.name === "QuotaExceededError") await dropSurplus(MOST_PAGES / 4, 0);
      throw error;
    }
  });
}

/** The files that a page loads by itself, without being asked by the reader. */
function shownWith(html, address) {
  return [...html.matchAll(HAS_ADDRESS)]
    .map(([, written]) => new URL(written, address).href)
    .filter(isHashed);
}

// Files that never change

const underWay = new Map();

function answerWithFile(event) {
  const { response, stored } = load(event.request.url);
  event.respondWith(response.then((whole) => whole.clone()));
  event.waitUntil(stored.catch(() => {}));
}

/** Loads a file once, however many ask for it: a promise of it, and one that it has been kept. */
function load(address) {
  if (!underWay.has(address)) {
    const files = caches.open(FILES);
    const found = files.then((cache) => find(cache, address));
    const response = found.then((file) => file ?? fetch(address));
    const stored = Promise.all([files, found, response]).then(storeFile);
    const end = () => underWay.delete(address);
    stored.then(end, end);
    underWay.set(address, { response, stored });
  }
  return underWay.get(address);
}

async function storeFile([files, found, response]) {
  if (found) return;
  if (!isWhole(response)) throw new Error(`${response.status}: ${response.url}`);
  await files.put(response.url, response.clone());
}

// What goes

async function dropSurplus(mostPages, mostFiles) {
  const pages = await caches.open(PAGES);
  const read = (await addresses(pages)).filter((page) => page !== home && page !== offlinePage);
  for (const page of read.slice(0, -mostPages)) await pages.delete(page);

  const files = await caches.open(FILES);
  const all = await addresses(files);
  if (all.length <= mostFiles) return;
  const needed = new Set();
  for (const page of await addresses(pages)) {
    const html = await (await find(pages, page)).text();
    for (const [, written] of html.matchAll(HASHED_ADDRESS))
      needed.add(new URL(written, page).href);
  }
  const besides = all.filter((file) => !needed.has(file));
  for (const file of besides.slice(0, -MOST_FILES_BESIDES)) await files.delete(file);
}

/** What is in a cache; what was put there last comes last. */
async function addresses(cache) {
  return (await cache.keys()).map(({ url }) => url);
}

// Small questions

let last = Promise.resolve();

/** Does one thing after the other, so that nothing is dropped that the next is about to count on. */
function inTurn(task) {
  const result = last.then(task);
  last = result.catch(() => {});
  return result;
}

function find(cache, address) {
  return cache.match(address, { ignoreVary: true });
}

/** A page is the same whatever is asked of its figures. */
function plain(address) {
  const url = new URL(address);
  return url.origin + url.pathname;
}

function isOurs(address) {
  return address.startsWith(home);
}

function pathOf(address) {
  return new URL(address).pathname.slice(base.length);
}

function isHashed(address) {
  return isOurs(address) && HASHED.test(pathOf(address)) && !new URL(address).search;
}

function isWhole({ status, type, redirected }) {
  return status === 200 && type === "basic" && !redirected;
}

function isPage(response) {
  return response.headers.get("content-type")?.startsWith("text/html");
}
