// Compiles and installs what the benchmark needs, where that has not been done.

import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { JAVA } from "./java.mjs";

const CONTESTANT = "target/bench/contestant.js";

export function prepare() {
  for (const folder of ["node_modules", "bench/node_modules"]) refuseLink(folder);
  if (newest("java-src", "pom.xml") > newest(CONTESTANT)) {
    console.error("Compiling the network …");
    run("mvn", [
      "--quiet",
      "test-compile",
      "exec:exec",
      `-Dexec.executable=${JAVA}`,
      "-Dexec.classpathScope=test",
      "-Dexec.args=-classpath %classpath gradientpress.bench.CompileContestant",
    ]);
  }
  if (!existsSync("node_modules/playwright-core")) {
    console.error("Installing the project's own tools …");
    run("npm", ["ci", "--loglevel=error"]);
  }
  if (newest("bench/package-lock.json") > newest("bench/node_modules/.package-lock.json")) {
    console.error("Installing the libraries to compare with …");
    run("npm", ["ci", "--prefix", "bench", "--ignore-scripts", "--loglevel=error"]);
  }
}

/** Maven and npm empty this folder before they install: of a link, they would empty the target. */
function refuseLink(folder) {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error(`${folder} is a link; installing would empty the folder that it points to`);
  }
}

/** Returns when the newest of some files and folders was changed, or 0 for what is not there. */
function newest(...places) {
  const times = places.map((place) => {
    if (!existsSync(place)) return 0;
    const state = statSync(place);
    if (!state.isDirectory()) return state.mtimeMs;
    return newest(...readdirSync(place).map((name) => path.join(place, name)));
  });
  return Math.max(0, ...times);
}

/** Runs a program and shows what it says only if it fails. */
function run(program, args) {
  try {
    execFileSync(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    process.stderr.write(`${error.stdout ?? ""}${error.stderr ?? ""}`);
    throw new Error(`${program} failed`);
  }
}
