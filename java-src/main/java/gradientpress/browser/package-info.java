/**
 * The figure in the reader's page, compiled to JavaScript by TeaVM: the only package that knows of
 * a browser.
 *
 * <p>It becomes several modules, each with only what it needs of the classes. In the page, {@link
 * gradientpress.browser.FigureBundle} draws and listens: see {@link
 * gradientpress.browser.TrainerFigure}. In a worker (and in Node), {@link
 * gradientpress.browser.TrainerBundle} trains: see {@link gradientpress.browser.TrainerWorker}. The
 * others are loaded when they are wanted: {@link gradientpress.browser.ExportBundle} writes what a
 * reader takes home, {@link gradientpress.browser.MicroscopeBundle} follows a sample through the
 * network, {@link gradientpress.browser.ResultsBundle} shows what a run has come to, {@link
 * gradientpress.browser.CompareBundle} sets runs beside each other, in {@link
 * gradientpress.browser.PointsBundle} points are edited, and in {@link
 * gradientpress.browser.NeuronBundle} layers and weights; see {@link
 * gradientpress.browser.FigureLink} for what such a module knows of its figure. Between page and
 * worker go {@link gradientpress.browser.Request}s one way, and the other way, for each run, first
 * a {@link gradientpress.browser.Scene} and then {@link gradientpress.browser.Frame}s. What the
 * page knows of a run is a {@link gradientpress.browser.Mirror}.
 */
package gradientpress.browser;
