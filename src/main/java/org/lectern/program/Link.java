package org.lectern.program;

import java.util.Optional;

/**
 * A link that a session or a speaker shows.
 *
 * @param kind what it leads to in a word, such as {@code slides}
 */
public record Link(String title, Address address, Optional<String> kind) {}
