// What all versions of the service worker call things by. Several sites may share an origin: the path of
// ours is in the names.
export const base = new URL(registration.scope).pathname;
export const OURS = `offline ${base} `;
export const PAGES = `${OURS}pages`;
export const FILES = `${OURS}files`;
