/**
 * The kinds of live example: the validated specification of each, the limits of what it may ask
 * for, and the session that runs it.
 */
package gradientpress.example;
