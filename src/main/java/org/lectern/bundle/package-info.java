/**
 * What travels in the jar beside the classes: {@link org.lectern.bundle.Bundled}.
 *
 * <p>May know only the JDK.
 */
package org.lectern.bundle;
