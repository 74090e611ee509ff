/**
 * What a reader can take home, as text: an example as a {@linkplain
 * gradientpress.export.MarkdownFence fence} for a post, and a {@linkplain
 * gradientpress.export.TrainedNetwork trained network} in each of the {@linkplain
 * gradientpress.export.NetworkFormats formats}: as data, and as code that computes the same.
 *
 * <p>To add an activation, a feature or a loss, write its formula into {@link
 * gradientpress.export.Formulas}; a test asks for it.
 */
package gradientpress.export;
