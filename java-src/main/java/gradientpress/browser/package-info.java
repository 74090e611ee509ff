/**
 * The figure in the reader's page, compiled to JavaScript by TeaVM: the only package that knows of
 * a browser.
 *
 * <p>{@link gradientpress.browser.Bundle} is the one module that page, worker and Node load. In the
 * page, {@link gradientpress.browser.TrainerFigure} draws and listens; in a worker, {@link
 * gradientpress.browser.TrainerWorker} trains. Between them go {@link
 * gradientpress.browser.Request}s one way and frames, transferred arrays of numbers, the other.
 */
package gradientpress.browser;
