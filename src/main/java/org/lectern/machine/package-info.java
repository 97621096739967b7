/**
 * What the machine wouldn't do, in the same words wherever it is told: {@link
 * org.lectern.machine.Reason}. {X * named.
 *
 * <p>May know only the JDK.
 */
package org.lectern.machine;
