/** YAML with the position of everything in it. */
package gradientpress.site.yaml;
