/**
 * Pages from templates: the theme with a conference's own files over it ({@link
 * org.lectern.render.Theme}), and Pebble set up so that templates read view records and nothing
 * else ({@link org.lectern.render.Renderer}).
 *
 * <p>May know {@code address}, {@code content.source}, {@code site}, {@code text}, {@code problem},
 * {@code suggest}, {@code hash}, Pebble, and jackson-core for its buffer for long files.
 */
package org.lectern.render;
