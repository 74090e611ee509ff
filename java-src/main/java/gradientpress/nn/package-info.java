/**
 * The network: layers, activations, losses, optimizers, the training step, and the random numbers
 * and elementary functions that make a run the same to the last bit on every machine.
 *
 * <p>Read {@link gradientpress.nn.Training} first: it is the whole idea on one screen. Nothing here
 * uses more than {@code java.lang}.
 *
 * <p>Arrays are flat and batch-major: a matrix {@code [rows × columns]} keeps row {@code r}, column
 * {@code c} at {@code r * columns + c}.
 *
 * <p><b>A rule for every formula in this package</b>: where the right operand of {@code +} or
 * {@code *} is itself a sum, product or quotient, put it on the left instead. TeaVM drops the
 * parentheses around such a right operand, and floating-point arithmetic is not associative; the
 * parity tests fail when the rule is broken.
 */
package gradientpress.nn;
