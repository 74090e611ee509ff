/**
 * Makes the modules that TeaVM writes smaller, before terser takes over.
 *
 * <p>Everything here looks for what TeaVM writes today, and fails the build if it is not there.
 */
package gradientpress.site.script;
