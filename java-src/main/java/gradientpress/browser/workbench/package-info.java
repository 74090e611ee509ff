/** What opens below a figure: a tab for each way to look closer or to interfere. */
package gradientpress.browser.workbench;
