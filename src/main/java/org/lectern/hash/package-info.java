/**
 * Short names that stand for bytes: another name for other bytes, and the same on every machine.
 *
 * <p>May know only the JDK.
 */
package org.lectern.hash;
