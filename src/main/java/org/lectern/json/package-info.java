/**
 * JSON as everything here writes it: field by field, in memory, by {@link org.lectern.json.Json}.
 *
 * <p>May know only jackson-core and the JDK. The search index is written without it, for the
 * numbers in that go by thousands; what reads JSON is in {@code importer.format}.
 */
package org.lectern.json;
