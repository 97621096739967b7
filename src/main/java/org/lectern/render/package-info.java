/**
 * Pages from templates: the theme with a conference's own files over it ({@link
 * org.lectern.render.Theme}), and Pebble set up so that templates read view records and nothing
 * else ({@link org.lectern.render.Renderer}).
 *
 * <p>May know {@code site}, {@code problem}, {@code suggest}, {@code hash}, jackson-core's buffer
 * for long files and Pebble.
 */
package org.lectern.render;
