// What a post costs as a site grows: builds of 10, 100, 1,000 and 5,000 synthetic posts with everything on,
// by Gradient Press, by plain Eleventy with the usual plugins, and by Hugo where it is installed, in turns.
// Prints time by the clock and on the processor, peak memory, how the cost of a post grows, and how long
// a build takes after one post was touched; medians of the rounds. And how soon after a save the server
// that an author works with gives the changed page.
//
//   npm run bench:growth                         (after `mvn package`; an hour or so)
//   npm run bench:growth -- --quick              (10 and 100 posts, one round)
//   npm run bench:growth -- --posts 1000 --rounds 1
//   npm run bench:growth -- --in /dev/shm/growth
//
// `--in` names another folder than target/bench/growth to build in, best one in memory: ext4 looks long at
// what was deleted in the last minutes before it gives its place to a new file, and that is paid by those
// who make files anew, not by who writes into the old ones.
//
// Examples are trained beforehand, as they are for whoever builds a second time. `first` is a build that
// knows nothing else yet, `build` one with the caches of an earlier one that makes every page anew.
// The others show the same figures, from data and pictures that Gradient Press has left: plain Eleventy
// by a fence and our templates, Hugo by a shortcode and templates that say the same; each post has its
// card and thumbnail, its place among the others, and the same code, feeds and search. Beyond that, they
// do it their own way: what authors write is rendered by the usual plugins, files are copied as the
// manual has it. Of plain Eleventy's time with 1,000 posts, two of fourteen seconds go to the plugin for
// contents, which parses each page. Hugo typesets no formulas, in its feeds figures are live, and its
// pages are not kept for offline.
//
// Neither finds broken links and anchors, or mistakes in posts, or trains, checks and draws examples, as
// each build of Gradient Press does. `all` is what a build takes that does: theirs with a search for broken
// links by check-html-links, the quickest on npm that we know, and with our own preparation of the posts
// (`PreparePosts`), which they would need for just those figures and formulas.
//
// Processor time is that of all processes of a build, memory that of the largest.

import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import * as eleventy from "./growth/eleventy.mjs";
import * as hugo from "./growth/hugo.mjs";
import * as press from "./growth/press.mjs";
import { median } from "./median.mjs";
import { writePosts } from "./growth/posts.mjs";
import { served } from "./growth/served.mjs";
import { TOUCHED, touchPost } from "./growth/touch.mjs";

const { values: chosen } = parseArgs({
  options: {
    quick: { type: "boolean" },
    posts: { type: "string" },
    rounds: { type: "string" },
    in: { type: "string", default: "target/bench/growth" },
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

mkdirSync(chosen.in, { recursive: true });
const packages = path.join(chosen.in, "node_modules");
if (!existsSync(packages)) symlinkSync(path.resolve("node_modules"), packages);

const samples = new Map();
for (const posts of sizes) {
  const projects = [];
  for (const contestant of contestants) {
    const folder = path.join(chosen.in, `${contestant.name}-${posts}`);
    await contestant.layOut(folder, posts);
    writePosts(contestant.postsIn(folder), posts, contestant.dialect);
    note(contestant.name, posts, "first", await contestant.build(folder));
    projects.push({ contestant, folder });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { contestant, folder } of projects) {
      const build = await contestant.build(folder);
      note(contestant.name, posts, "build", build);
      if (contestant === press) note(press.name, posts, "preparation", press.preparation(build));
      else note(contestant.name, posts, "links", await contestant.check(folder));
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
      const before = sizes[sizes.indexOf(posts) - 1];
      const cpu = of(name, posts, "build", "cpu");
      rows.push({
        posts,
        by: name,
        s: seconds(of(name, posts, "build", "wall")),
        "all, s": seconds(all(name, posts, "wall")),
        "CPU s": seconds(cpu),
        "all, CPU s": seconds(all(name, posts, "cpu")),
        "first, CPU s": seconds(of(name, posts, "first", "cpu")),
        "CPU ms a post": round(cpu / posts),
        "CPU × Eleventy": round(cpu / of("eleventy", posts, "build", "cpu")),
        "a post × fewer posts": before
          ? round(cpu / posts / (of(name, before, "build", "cpu") / before))
          : "",
        "peak MB": Math.round(of(name, posts, "build", "memory")),
        "touched, CPU s": seconds(of(name, posts, "touched", "cpu")),
        "saved, ms": Math.round(of(name, posts, "saved", "ms")),
      });
    }
  }
  console.table(rows);
  console.log(`${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}`);
  mkdirSync("target/bench", { recursive: true });
  writeFileSync("target/bench/growth.json", JSON.stringify(rows, null, 2));
}

/** What a build takes that does all that Gradient Press does. */
function all(name, posts, figure) {
  const build = of(name, posts, "build", figure);
  return name === press.name
    ? build
    : build + of(name, posts, "links", figure) + of(press.name, posts, "preparation", figure);
}

function seconds(milliseconds) {
  return round(milliseconds / 1000);
}

function round(number) {
  return Math.round(number * 100) / 100;
}
