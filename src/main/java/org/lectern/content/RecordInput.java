package org.lectern.content;

import java.util.Locale;
import java.util.Optional;
import org.lectern.content.field.Reading;
import org.lectern.content.field.Values;
import org.lectern.content.source.SourceFile;
import org.lectern.program.Body;
import org.lectern.program.Source;

/**
 * What a record is made of.
 *
 * @param translation the language it was translated into; none for the base file
 * @param usualLanguage the conference's default
 * @param file the translation's file, else the base file
 * @param body the text; the base file's where the translation has none
 */
record RecordInput(
    String slug,
    Values values,
    Reading reading,
    Optional<Locale> translation,
    Locale usualLanguage,
    SourceFile file,
    Body body) {

  /**
   * Where each field was written, and in which language.
   *
   * @param said the language of the base file, where it says one
   */
  Source source(Optional<Locale> said) {
    Locale base = said.orElse(usualLanguage);
    return new Source(file.path(), file.start(), translation.orElse(base), base, reading.places());
  }
}
