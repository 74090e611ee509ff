/**
 * Java in posts: included from files, or compiled and run while the site is built.
 *
 * <p>{@code JavaFences} reads the fences of a post; {@code CodeStage} makes of them what its page
 * shows. On the way, all blocks of a post become one class of the package {@code posts}, made by
 * {@code CompileUnit}: what is shared are its static members, and each block that runs is a method.
 * A {@code UnitText} leads from there back to the Markdown, character by character. {@code Javac}
 * compiles it into a folder, and a {@code ChildJvm} runs it, never ours.
 */
package gradientpress.site.code;
