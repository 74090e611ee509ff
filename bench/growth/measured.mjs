import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

const POLL_MS = 25;

/**
 * Runs commands one after the other and returns what they took together: `wall` and `cpu` in
 * milliseconds, and in `memory` the most megabytes that one of their processes ever had; in `each`
 * the same of each command.
 *
 * @param commands lists of a program and its arguments
 */
export async function measured(commands, { cwd, env = {} }) {
  const sum = { wall: 0, cpu: 0, memory: 0, each: [] };
  for (const command of commands) {
    const took = await one(command, { cwd, env });
    sum.wall += took.wall;
    sum.cpu += took.cpu;
    sum.memory = Math.max(sum.memory, took.memory);
    sum.each.push(took);
  }
  return sum;
}

/** The shell tells the processor time of a program and all that it has started. */
async function one(command, { cwd, env }) {
  const script = `TIMEFORMAT='%U %S'; time "$@" 2>&1`;
  const start = performance.now();
  const shell = spawn("bash", ["-c", script, "bash", ...command], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let times = "";
  shell.stdout.on("data", (data) => (output += data));
  shell.stderr.on("data", (data) => (times += data));
  let memory = 0;
  const poll = setInterval(() => (memory = Math.max(memory, largest(shell.pid))), POLL_MS);
  const status = await new Promise((resolve) => shell.on("close", resolve));
  clearInterval(poll);
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${command.join(" ")} failed in ${cwd}:\n${output}${times}`);
  const [user, system] = times.trim().split(/\s+/).slice(-2).map(Number);
  return { wall, cpu: (user + system) * 1000, memory };
}

/** The most memory, in megabytes, that a process below another has had so far. */
function largest(ancestor) {
  const parents = new Map();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      parents.set(Number(pid), {
        parent: Number(status.match(/^PPid:\s+(\d+)/m)[1]),
        peak: Number(status.match(/^VmHWM:\s+(\d+)/m)?.[1] ?? 0) / 1024,
      });
    } catch {
      // It has ended in the meantime.
    }
  }
  const isBelow = (pid) =>
    pid === ancestor || (parents.has(pid) && isBelow(parents.get(pid).parent));
  const peaks = [...parents].filter(([pid]) => isBelow(pid)).map(([, { peak }]) => peak);
  return Math.max(0, ...peaks);
}
