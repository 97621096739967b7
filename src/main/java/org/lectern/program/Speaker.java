package org.lectern.program;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who gives a session.
 *
 * @param slug the name in addresses, from the file's name
 * @param textLanguage the language that the biography is written in
 * @param reading how the name is read, or the name in another script
 * @param sortName the name as lists sort it, such as {@code Cowie, Neil}
 * @param photo a picture's path in the content folder
 * @param photoAlt what the picture shows; the name where it isn't given
 * @param orcid the sixteen digits in groups of four
 * @param differsFrom slugs of others that look the same and aren't
 * @param id an identity that the speaker had elsewhere, in place of the slug
 */
public record Speaker(
    Source source,
    String slug,
    Locale textLanguage,
    String name,
    Optional<String> reading,
    Optional<String> sortName,
    Optional<String> affiliation,
    Optional<String> pronouns,
    Optional<Address.File> photo,
    Optional<String> photoAlt,
    List<Link> links,
    Optional<String> orcid,
    List<String> aliases,
    List<String> differsFrom,
    Optional<String> id,
    Extra extra,
    Body body) {
  public Speaker {
    links = List.copyOf(links);
    aliases = List.copyOf(aliases);
    differsFrom = List.copyOf(differsFrom);
  }

  /** What lists are sorted by: the sort name, else the reading, else the name. */
  public String sortKey() {
    return sortName.or(() -> reading).orElse(name);
  }
}
