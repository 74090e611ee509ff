const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** Dates in UTC and in English, whatever the clock and language of the machine that builds. */
export function dates(eleventy) {
  eleventy.addFilter("moment", momentOf);
  eleventy.addFilter("day", (date) => momentOf(date).toISOString().slice(0, 10));
  eleventy.addFilter("longDay", (date) => {
    const day = momentOf(date);
    return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  });
  eleventy.addFilter("shortDay", (date) => {
    const day = momentOf(date);
    return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]}`;
  });
  eleventy.addFilter("lastChange", (posts) =>
    momentOf(Math.max(...posts.map(({ date, data }) => momentOf(data.updated ?? date)))),
  );
}

/** Only the date of publication is a Date already; others are as front matter spells them. */
function momentOf(date) {
  return new Date(date);
}
