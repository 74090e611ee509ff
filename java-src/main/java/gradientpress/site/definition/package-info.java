/**
 * Data sets, activations and optimizers that a post defines in its own Java: found, checked and
 * described, in a JVM of their own wherever an author's code runs.
 */
package gradientpress.site.definition;
