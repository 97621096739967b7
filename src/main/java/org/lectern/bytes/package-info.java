/**
 * Files that are put together in memory, piece by piece.
 *
 * <p>May know only the JDK.
 */
package org.lectern.bytes;
