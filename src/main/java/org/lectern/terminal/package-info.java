/**
 * How texts stand on a terminal: how wide they are, where lines break, and what of them is shown.
 *
 * <p>May know the JDK only.
 */
package org.lectern.terminal;
