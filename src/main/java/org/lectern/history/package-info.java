/**
 * Reads the history of the content from git, as a {@link org.lectern.program.History}: see {@link
 * org.lectern.history.GitHistory}. The history is optional: without a repository, or with a broken
 * one, it is empty, and never an error.
 *
 * <p>Runs no program, writes nothing into the repository, and reads only the repository's own
 * settings. May know {@code program}, {@code content}, {@code content.source} for reading files as
 * they were, {@code cache}, {@code stamp}, {@code hash}, JGit and the JDK.
 */
package org.lectern.history;
