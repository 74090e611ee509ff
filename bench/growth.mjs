// What a post costs as a site grows: builds of 10, 100, 1,000 and 5,000 synthetic posts with everything on,
// by Gradient Press, by plain Eleventy with the usual plugins, and by Hugo where it is installed, in turns.
// Prints time by the clock and on the processor, peak memory, how the cost of a post grows, and how long
// a build takes after one post was touched; medians of the rounds. And how soon after a save the server
// that an author works with gives the changed page.
//
//   npm run bench:growth                         (after `mvn package`; an hour or so)
//   npm run bench:growth -- --quick              (10 and 100 posts, one round)
//   npm run bench:growth -- --posts 1000 --rounds 1
//
// Examples are trained beforehand, as they are for whoever builds a second time. `first` is a build that
// knows nothing else yet, `build` one with the caches of an earlier one that makes every page anew.
// The others show the same figures, from data and pictures that Gradient Press has left: plain Eleventy
// by a fence and our templates, Hugo by a shortcode and templates that say the same; each post has its
// card and thumbnail, its place among the others, and the same code, feeds and search. Beyond that, they
// do it their own way: what authors write is rendered by the usual plugins, files are copied as the
// manual has it. What they lack: Hugo typesets no formulas, in its feeds figures are live, and its pages
// are not kept for offline; neither looks for broken links, or for anything else that may be wrong. Of
// plain Eleventy's time with 1,000 posts, two of fourteen seconds go to the plugin for contents, which
// parses each page. Processor time is that of all processes of a build, memory that of the largest.

import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import * as eleventy from "./growth/eleventy.mjs";
import * as hugo from "./growth/hugo.mjs";
import * as press from "./growth/press.mjs";
import { median } from "./growth/median.mjs";
import { writePosts } from "./growth/posts.mjs";
import { served } from "./growth/served.mjs";
import { TOUCHED, touchPost } from "./growth/touch.mjs";

const { values: chosen } = parseArgs({
  options: {
    quick: { type: "boolean" },
    posts: { type: "string" },
    rounds: { type: "string" },
  },
});
const sizes = chosen.posts
  ? chosen.posts.split(",").map(Number)
  : chosen.quick
    ? [10, 100]
    : [10, 100, 1000, 5000];
const rounds = Number(chosen.rounds ?? (chosen.quick ? 1 : 3));
const everybody = [press, eleventy, hugo];
const contestants = everybody.filter((one) => one.isInstalled());
for (const { name } of everybody.filter((one) => !contestants.includes(one))) {
  console.log(`${name} is left out: it is not installed`);
}

const samples = new Map();
for (const posts of sizes) {
  const projects = [];
  for (const contestant of contestants) {
    const folder = `target/bench/growth/${contestant.name}-${posts}`;
    await contestant.layOut(folder, posts);
    writePosts(contestant.postsIn(folder), posts, contestant.dialect);
    note(contestant.name, posts, "first", await contestant.build(folder));
    projects.push({ contestant, folder });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { contestant, folder } of projects) {
      note(contestant.name, posts, "build", await contestant.build(folder));
      touchPost(contestant.postsIn(folder), round);
      note(contestant.name, posts, "touched", await contestant.build(folder));
    }
  }
  for (const { contestant, folder } of projects) {
    const file = path.join(contestant.postsIn(folder), TOUCHED.file);
    const ms = await served(contestant.serve, { cwd: folder, file, address: TOUCHED.address });
    note(contestant.name, posts, "saved", { ms });
  }
  console.log(`${posts} posts: done, load ${loadavg()[0].toFixed(1)}`);
}
report();

function note(name, posts, what, sample) {
  const key = JSON.stringify([name, posts, what]);
  samples.set(key, [...(samples.get(key) ?? []), sample]);
}

function of(name, posts, what, figure) {
  const noted = samples.get(JSON.stringify([name, posts, what]));
  return noted && median(noted.map((sample) => sample[figure]));
}

function report() {
  const rows = [];
  for (const posts of sizes) {
    for (const { name } of contestants) {
      const cpu = of(name, posts, "build", "cpu");
      const reference = of("eleventy", posts, "build", "cpu");
      const perPost = cpu / posts;
      const before = sizes[sizes.indexOf(posts) - 1];
      rows.push({
        posts,
        by: name,
        s: round(of(name, posts, "build", "wall") / 1000),
        "ms a post": round(of(name, posts, "build", "wall") / posts),
        "first, CPU s": round(of(name, posts, "first", "cpu") / 1000),
        "CPU s": round(cpu / 1000),
        "CPU ms a post": round(perPost),
        "CPU × Eleventy": round(cpu / reference),
        "a post × fewer posts": before
          ? round(perPost / (of(name, before, "build", "cpu") / before))
          : "",
        "peak MB": Math.round(of(name, posts, "build", "memory")),
        "touched, CPU s": round(of(name, posts, "touched", "cpu") / 1000),
        "saved, ms": Math.round(of(name, posts, "saved", "ms")),
      });
    }
  }
  console.table(rows);
  console.log(`${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}`);
  mkdirSync("target/bench", { recursive: true });
  writeFileSync("target/bench/growth.json", JSON.stringify(rows, null, 2));
}

function round(number) {
  return Math.round(number * 100) / 100;
}
