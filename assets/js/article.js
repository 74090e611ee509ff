// What articles, and other pages of text, do besides: in one file with the rest, so that a page waits for one.
import "./page.js";
import "./page/contents.js";
import "./page/copy-code.js";
import "./page/notes.js";
import "./page/margin.js";
import "./page/figures.js";
