/** The fence of a trainer, from its keys to what is to be trained. */
package gradientpress.site.trainer;
