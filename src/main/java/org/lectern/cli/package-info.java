/**
 * The command line: {@code lectern build} and the other commands. The only place with standard
 * output and exit codes, and where problems become text.
 *
 * <p>May know everything; what it builds goes through {@link org.lectern.Build}.
 */
package org.lectern.cli;
