/** True for the site that readers get, false for the author's preview. */
export const isBuild = process.env.ELEVENTY_RUN_MODE === "build";
