/**
 * From a foreign schedule to content files, and into those that are there already: {@link
 * org.lectern.importer.write.Import} is the way in.
 *
 * <p>What an editor changed since the last import stays. What that one wrote is kept in {@code
 * imported.json} beside the content, so that the two can be told apart field by field.
 *
 * <p>May know {@code importer.model}, {@code importer.format}, {@code check} (for addresses that
 * must not be shown unasked), {@code content} (for where it lies), {@code content.field}, {@code
 * content.source}, {@code machine}, {@code problem}, {@code program}, {@code address} (for slugs),
 * {@code json}, java-diff-utils and the JDK.
 */
package org.lectern.importer.write;
