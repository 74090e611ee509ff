/**
 * The figure in the reader's page, compiled to JavaScript by TeaVM: the only package that knows of
 * a browser.
 *
 * <p>It becomes three modules, each with only what it needs of the classes. In the page, {@link
 * gradientpress.browser.FigureBundle} draws and listens: see {@link
 * gradientpress.browser.TrainerFigure}. In a worker (and in Node), {@link
 * gradientpress.browser.TrainerBundle} trains: see {@link gradientpress.browser.TrainerWorker}.
 * {@link gradientpress.browser.ExportBundle} writes what a reader takes home, and is loaded when
 * that is wanted. Between page and worker go {@link gradientpress.browser.Request}s one way, and
 * the other way, for each run, first a {@link gradientpress.browser.Scene} and then {@link
 * gradientpress.browser.Frame}s. What the page knows of a run is a {@link
 * gradientpress.browser.Mirror}.
 */
package gradientpress.browser;
