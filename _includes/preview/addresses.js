import { readdirSync } from "node:fs";

/** Says whether a file of the content, named by its path there, is a post. */
export function isPost(name) {
  return /^posts\/[^/]+\.md$/.test(name);
}

/** The address of the page that is made of a file: a date in front of a post's name is no part of it. */
export function urlOf(name) {
  const url = name.replace(/\.\w+$/, "").replace(/(^|\/)\d{4}-\d{2}-\d{2}-/, "$1");
  return `/${url}/`.replace(/\/index\/$/, "/");
}

/** Says whether there is a post for an address, be it good or not. */
export function hasPost(url) {
  try {
    return readdirSync("content/posts").some((file) => urlOf(`posts/${file}`) === url);
  } catch {
    return false;
  }
}
