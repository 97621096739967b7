/**
 * Mends in files what a machine can mend: {@link org.lectern.fix.Fixes} is the way in.
 *
 * <p>May know {@code machine}, {@code problem}, {@code content.source} and the JDK. Nothing is
 * changed in a file but what is mended, and nothing is mended that could be meant in two ways.
 */
package org.lectern.fix;
