// What all versions of the service worker call things by. Several sites may share an origin: the path of
// ours is in the names.
const base = new URL(registration.scope).pathname;
const OURS = `offline ${base} `;
const PAGES = `${OURS}pages`;
const FILES = `${OURS}files`;
