/** Words and numbers as messages and pages show them. */
package gradientpress.site.text;
