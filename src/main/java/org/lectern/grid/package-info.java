/**
 * A day's sessions as a grid of rooms and times: {@link org.lectern.grid.DayGrid}, and the style
 * rules for it, {@link org.lectern.grid.GridStyles}.
 *
 * <p>May know {@code program} and the JDK.
 */
package org.lectern.grid;
