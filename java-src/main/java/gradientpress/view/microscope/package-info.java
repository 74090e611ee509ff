/**
 * One sample under the microscope: every number that it makes in a network, explained as a line
 * that says where it comes from, in symbols and with the numbers filled in.
 *
 * <p>{@link gradientpress.view.microscope.Explanation} has the lines, {@link
 * gradientpress.view.microscope.Walk} goes through them. The texts of activations, losses and
 * optimizers live here and not beside their code, since the worker, which trains, shows none.
 */
package gradientpress.view.microscope;
