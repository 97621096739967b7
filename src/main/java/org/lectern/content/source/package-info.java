/**
 * From a file's bytes to {@link org.lectern.content.source.Node}s: text, front matter and YAML,
 * each value with the place where its editor wrote it.
 *
 * <p>{@link org.lectern.content.source.Ignored} and {@link org.lectern.content.source.Unmerged}
 * hold for templates too. May know {@code problem}, SnakeYAML and the JDK. Nothing here knows what
 * a field means.
 */
package org.lectern.content.source;
