import { spawnSync } from "node:child_process";

/**
 * In the preview, has the Java side check the posts and train their examples again before they are
 * rendered. Mistakes are printed; the pages then keep the examples of the last good state.
 */
export function preparePosts(eleventy) {
  // Tables are no templates, so that Eleventy would not look at them by itself.
  eleventy.addWatchTarget("content/**/*.csv");
  eleventy.on("eleventy.before", ({ runMode }) => {
    if (runMode === "build") return;
    const java = process.env.JAVA ?? "java";
    const { error } = spawnSync(java, ["@target/prepare-posts.args"], { stdio: "inherit" });
    if (error) throw error;
  });
}
