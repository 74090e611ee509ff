import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { measured } from "./measured.mjs";
import { EXAMPLES, trainer, writePosts } from "./posts.mjs";
import { java, layOutProject } from "./project.mjs";

const FOLDER = "target/bench/growth/trained";
const PREPARED = path.join(FOLDER, "target/posts");

let done;

/** Trains the examples, once for everybody. */
function train() {
  layOutProject(FOLDER);
  writePosts(path.join(FOLDER, "content/posts"), EXAMPLES, { example: trainer });
  return (done = measured([java("PreparePosts")], { cwd: FOLDER }));
}

/** Gives Gradient Press what it has trained, and nothing else that it knows. */
export async function giveTrained(folder) {
  await (done ?? train());
  cpSync(path.join(FOLDER, "target/cache/examples"), path.join(folder, "target/cache/examples"), {
    recursive: true,
  });
}

/**
 * Gives others what Gradient Press has made of the examples: their words, numbers and drawings as data,
 * their pictures as files, and a card and a thumbnail for each post, under a name of its own.
 *
 * @param data the file to write the examples to
 * @param pictures the folder to copy the pictures to
 */
export async function giveFigures(data, pictures, posts) {
  await (done ?? train());
  const prepared = Array.from({ length: EXAMPLES }, (_, number) =>
    JSON.parse(readFileSync(path.join(PREPARED, `post-${number}.json`), "utf8")),
  );
  mkdirSync(path.dirname(data), { recursive: true });
  writeFileSync(data, JSON.stringify(prepared.flatMap(({ examples }) => examples)));

  mkdirSync(pictures, { recursive: true });
  const copy = (from, to) =>
    copyFileSync(path.join(PREPARED, "images", from), path.join(pictures, to));
  for (const { examples } of prepared) {
    for (const picture of Object.values(examples[0].images)) copy(picture, picture);
  }
  for (let i = 0; i < posts; i++) {
    const { card, thumbnail } = prepared[i % EXAMPLES].pictures;
    copy(card, `card-post-${i}.png`);
    copy(thumbnail, `thumbnail-post-${i}.png`);
  }
}
