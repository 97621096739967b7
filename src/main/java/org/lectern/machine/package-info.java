/**
 * What the machine wouldn't do, in the same words wherever it is told: {@link
 * org.lectern.machine.Reason}. {@link org.lectern.machine.Writing} sees to it that the file is
 * named.
 *
 * <p>May know only the JDK.
 */
package org.lectern.machine;
