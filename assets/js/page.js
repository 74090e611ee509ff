// What every page does, one file an idea; the build writes all of it into one file. None of it is
// needed to read.
import "./page/tasks.js";
import "./page/theme-switch.js";
import "./page/reading.js";
import "./page/offline.js";
import "./page/search.js";
