/**
 * Data sets: what there is to learn, drawn from a seed or supplied as a {@linkplain
 * gradientpress.data.Table table}.
 *
 * <p>Each generator is one small class, which says where the points of a class lie, what number
 * belongs to a place, or what an image shows. To add one, write a class like {@link
 * gradientpress.data.Circle} or {@link gradientpress.data.Sine} and name it in {@link
 * gradientpress.data.DataSets}. {@linkplain gradientpress.data.Noise Noise}, balance and the
 * {@linkplain gradientpress.data.Split split} into training and test set are the same for all, and
 * so is the {@linkplain gradientpress.data.FeatureMap way} from raw inputs to what a network sees.
 */
package gradientpress.data;
