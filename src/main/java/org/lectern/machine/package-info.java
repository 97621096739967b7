/**
 * Handles failures of the machine: {@link org.lectern.machine.Reason} explains them in the same
 * words everywhere, and {@link org.lectern.machine.SafeWriter} writes files with exceptions that
 * name the file.
 *
 * <p>May know only the JDK.
 */
package org.lectern.machine;
