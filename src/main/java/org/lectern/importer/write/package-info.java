/**
 * Writes a foreign schedule as content files, and merges it into existing ones: see {@link
 * org.lectern.importer.write.Import}.
 *
 * <p>Changes that an editor made since the last import are kept. What that import wrote is stored
 * in {@code imported.json} beside the content, so that both can be compared field by field.
 *
 * <p>May know {@code importer.model}, {@code importer.format}, {@code check} (for addresses that
 * must not be shown unasked), {@code content} (for where it lies), {@code content.field}, {@code
 * content.source}, {@code machine}, {@code problem}, {@code program}, {@code address} (for slugs),
 * {@code json}, java-diff-utils and the JDK.
 */
package org.lectern.importer.write;
