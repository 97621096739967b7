/**
 * Work on all of the machine's cores at once.
 *
 * <p>May know only the JDK.
 */
package org.lectern.cores;
