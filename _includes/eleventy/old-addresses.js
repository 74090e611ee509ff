import { postsOf } from "./posts.js";

/** The addresses that posts had before, from which readers are sent on. */
export function oldAddresses(eleventy) {
  eleventy.addCollection("oldAddresses", (all) =>
    postsOf(all).flatMap((post) =>
      (post.data.formerly ?? []).map((address) => ({ address, post })),
    ),
  );
  // One page at most, so that there is no file without rules.
  eleventy.addCollection("oldAddressLists", (all) =>
    postsOf(all).some(({ data }) => data.formerly) ? ["all"] : [],
  );
}
