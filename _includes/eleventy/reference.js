import { readFileSync } from "node:fs";

/** What the Java side tells authors and editors: every key and name, and JSON Schemas of them. */
export function reference(eleventy) {
  eleventy.addFilter("reference", (part) => JSON.parse(readFileSync(FILE, "utf8"))[part]);
  eleventy.addPassthroughCopy({ "target/reference/schemas": "schemas" });
}

const FILE = "target/reference/reference.json";
