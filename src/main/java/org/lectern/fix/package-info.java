/**
 * Fixes problems in files automatically: see {@link org.lectern.fix.Fixes}.
 *
 * <p>May know {@code machine}, {@code problem}, {@code content.source} and the JDK. Only the fixed
 * text is changed in a file, and nothing is fixed that could be meant in two ways.
 */
package org.lectern.fix;
