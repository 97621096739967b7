package org.lectern.program;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A room, a hall or an online channel.
 *
 * @param capacity how many people it holds
 */
public record Room(String id, String name, OptionalInt capacity, Optional<String> description) {}
