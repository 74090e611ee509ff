/**
 * Formulas in posts and pages: TeX that KaTeX makes into MathML while the site is built.
 *
 * <p>{@code FormulaStage} has what was not known yet typeset, and reports what is wrong with it;
 * {@code Katex} is the program in {@code _includes/formulas/} that does it, in Node.
 */
package gradientpress.site.formula;
