import { spawn } from "node:child_process";
import { EventEmitter } from "node:events";
import { createInterface } from "node:readline";

const ARGUMENTS = "target/preview.args";
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/**
 * The Java program that checks what is saved and trains what has changed: told of changes, it
 * answers with events "state" and "progress". Should it end, it is started again ("lost").
 */
export class Desk extends EventEmitter {
  #process;
  #pause = FIRST_PAUSE;
  #closed = false;

  start() {
    const java = process.env.JAVA ?? "java";
    this.#process = spawn(java, [`@${ARGUMENTS}`], { stdio: ["pipe", "pipe", "inherit"] });
    this.#process.on("error", (error) => this.#lost(`${java}: ${error.message}`));
    this.#process.on("exit", (code, signal) => this.#lost(`it ended by ${signal ?? code}`));
    this.#process.stdin.on("error", () => {}); // its end is told by "exit"
    createInterface({ input: this.#process.stdout }).on("line", (line) => this.#hear(line));
    this.changed([]);
  }

  /** Tells of files that were written, moved or removed; of none to have all of them looked at. */
  changed(paths) {
    if (this.#process?.stdin.writable) {
      this.#process.stdin.write(`${JSON.stringify({ changed: paths })}\n`);
    }
  }

  close() {
    this.#closed = true;
    this.#process?.stdin.end();
  }

  #hear(line) {
    let answer;
    try {
      answer = JSON.parse(line);
    } catch {
      return; // a line that was cut off when the program ended
    }
    if (answer.type === "state") this.#pause = FIRST_PAUSE;
    this.emit(answer.type, answer);
  }

  #lost(reason) {
    if (this.#closed || !this.#process) return;
    this.#process = undefined;
    this.emit("lost", reason);
    setTimeout(() => this.#closed || this.start(), this.#pause);
    this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
  }
}
