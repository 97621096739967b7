/**
 * Colors, and how well they are told apart: {@link org.lectern.color.Rgb#contrast}, and the nearest
 * color that is seen well enough, {@link org.lectern.color.Rgb#seenOn}.
 *
 * <p>May know the JDK only.
 */
package org.lectern.color;
