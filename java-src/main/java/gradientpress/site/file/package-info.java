/** Files and folders: read, written, replaced, and digested. */
package gradientpress.site.file;
