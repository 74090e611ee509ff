/**
 * Input features: what a network may be shown of a point instead of its bare coordinates, one small
 * class each.
 *
 * <p>To add one, write a class like {@link gradientpress.data.feature.XSquared} and name it in
 * {@link gradientpress.data.feature.Features}.
 */
package gradientpress.data.feature;
