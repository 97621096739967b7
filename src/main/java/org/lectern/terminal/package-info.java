/**
 * How texts stand on a terminal: how wide they are, and where lines break.
 *
 * <p>May know the JDK only.
 */
package org.lectern.terminal;
