package org.lectern.importer.model;

import java.util.Optional;

/**
 * A link that a session or a speaker shows.
 *
 * @param url an address on the web, as {@code WebLink} gives it
 * @param kind what it leads to in a word, such as {@code slides}
 */
public record ForeignLink(String title, String url, Optional<String> kind) {}
