package org.lectern.importer.format;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lectern.content.field.Dois;
import org.lectern.content.field.Orcids;

/** Reads ORCIDs and DOIs as people write them, and returns them as content has them. */
public final class Identifiers {
  /** The report of a text that should be an ORCID. */
  public static final String NO_ORCID = "what can't be an ORCID: its digits don't fit";

  /** The report of a text that should be a DOI. */
  public static final String NO_DOI = "what is no DOI";

  private static final Pattern BEFORE_ORCID =
      Pattern.compile(
          "(?i)^(orcid(?!\\.))?\\s*(id)?\\s*:?\\s*(https?://)?((www\\.)?orcid\\.org/)?");
  private static final Pattern BEFORE_DOI =
      Pattern.compile("(?i)^(doi(?!\\.))?\\s*:?\\s*(https?://)?((www\\.|dx\\.)?doi\\.org/)?");

  private Identifiers() {}

  /** Returns the ORCID in a text or an address; nothing if it isn't valid. */
  public static Optional<String> orcid(String written) {
    String plain =
        Normalizer.normalize(written, Normalizer.Form.NFKC).strip().replaceAll("\\p{Pd}", "-");
    return Orcids.of(BEFORE_ORCID.matcher(plain).replaceFirst("").replaceFirst("/?([?#].*)?$", ""));
  }

  /**
   * Returns the ORCID in the field {@code orcid}; if it isn't valid, reports it and leaves it
   * untaken.
   */
  public static Optional<String> orcid(Fields fields) {
    return of(fields, "orcid", Identifiers::orcid, NO_ORCID);
  }

  /**
   * Returns the DOI in the field {@code doi}; if it isn't valid, reports it and leaves it untaken.
   */
  public static Optional<String> doi(Fields fields) {
    return of(fields, "doi", Identifiers::doi, NO_DOI);
  }

  private static Optional<String> of(
      Fields fields, String name, Function<String, Optional<String>> form, String otherwise) {
    Optional<String> written = fields.peekText(name);
    Optional<String> found = written.flatMap(form);
    if (found.isPresent()) {
      fields.without(name);
    } else if (written.isPresent()) {
      fields.noteKept(otherwise);
    }
    return found;
  }

  /** Returns the DOI in a text or an address; nothing if it isn't valid. */
  public static Optional<String> doi(String written) {
    return Dois.of(BEFORE_DOI.matcher(written.strip()).replaceFirst(""));
  }
}
