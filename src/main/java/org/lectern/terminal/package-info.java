/**
 * Formats texts for terminals: their width, line breaks, and characters that are safe to print.
 *
 * <p>May know the JDK only.
 */
package org.lectern.terminal;
