const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** Dates in UTC and in English, whatever the clock and language of the machine that builds. */
export function dates(eleventy) {
  eleventy.addFilter("day", (date) => date.toISOString().slice(0, 10));
  eleventy.addFilter(
    "longDay",
    (date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  );
}
