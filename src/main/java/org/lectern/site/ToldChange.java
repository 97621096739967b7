package org.lectern.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lectern.address.SitePath;

/**
 * A change of the program in readers' words.
 *
 * @param id names it for ever, among all others
 * @param at when it was made
 * @param title what happened to which session
 * @param lines what it was and what it is, a line each
 * @param page where to read on; nothing where the session is gone
 * @param kinds what happened in a word each, such as {@code moved}
 */
public record ToldChange(
    String id,
    Instant at,
    ToldText title,
    List<ToldText> lines,
    Optional<SitePath> page,
    List<String> kinds) {
  /** Of what there is to watch and hear. */
  public static final String RECORDING = "recording";

  public ToldChange {
    lines = List.copyOf(lines);
    kinds = List.copyOf(kinds);
  }

  /** The same under another id. */
  ToldChange withId(String other) {
    return new ToldChange(other, at, title, lines, page, kinds);
  }
}
