// npm run new -- "A title": has Maven write a new post of that title.
import { spawnSync } from "node:child_process";

const title = process.argv.slice(2).join(" ");
const windows = process.platform === "win32";
const { error, status } = spawnSync(
  windows ? "mvn.cmd" : "mvn",
  ["-q", "compile", "exec:java@new-post", `-Dtitle=${windows ? JSON.stringify(title) : title}`],
  { stdio: "inherit", shell: windows },
);
if (error) throw error;
process.exit(status);
