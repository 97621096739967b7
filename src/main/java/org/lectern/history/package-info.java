/**
 * What git knows of the content, as a {@link org.lectern.program.History}: {@link
 * org.lectern.history.GitHistory}. It is only ever a help: where there is no repository, or a
 * broken one, there is no history, and never an error.
 *
 * <p>Nothing is run, nothing is written into the repository, and of settings only the repository's
 * own are read. May know {@code program}, {@code content}, {@code content.source} for reading files
 * as they were, {@code cache}, {@code stamp}, {@code hash}, JGit and the JDK.
 */
package org.lectern.history;
