/**
 * The network as a contestant of the training benchmark in {@code bench/}: compiled to JavaScript
 * as the product is, and on the JVM. Nothing here is part of the product.
 */
package gradientpress.bench;
