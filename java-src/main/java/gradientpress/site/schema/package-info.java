/** Closed sets of keys: what each may hold, and what holds when it is left out. */
package gradientpress.site.schema;
