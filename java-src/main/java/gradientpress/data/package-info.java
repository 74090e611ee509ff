/**
 * Data sets: one small class each, which says where in the plane the points of a class lie.
 *
 * <p>To add one, write a class like {@link gradientpress.data.Circle} and name it in {@link
 * gradientpress.data.DataSets}. Labels, noise, balance and the split into training and test set are
 * the same for all and live in {@link gradientpress.data.Split}.
 */
package gradientpress.data;
