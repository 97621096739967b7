/**
 * What an editor is told when something is wrong: {@link org.lectern.problem.Problem}, where it is,
 * and which {@link org.lectern.problem.Rule} it breaks. All that editors write is read by {@link
 * org.lectern.problem.Utf8}, which tells where it can't be.
 *
 * <p>May know the JDK only. Problems are data here; they become text in {@code cli}.
 */
package org.lectern.problem;
