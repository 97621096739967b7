package org.lectern.program;

import java.util.Optional;

/**
 * A thread of sessions on one subject.
 *
 * @param color {@code #rrggbb} in lower case
 */
public record Track(String id, String name, Optional<String> color, Optional<String> description) {}
