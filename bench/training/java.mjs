import path from "node:path";

/** The JVM of this machine. */
export const JAVA = process.env.JAVA_HOME
  ? path.join(process.env.JAVA_HOME, "bin", "java")
  : "java";
