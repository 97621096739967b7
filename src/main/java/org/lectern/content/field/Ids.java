package org.lectern.content.field;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.content.source.Invisible;
import org.lectern.content.source.Node;
import org.lectern.problem.Rule;
import org.lectern.program.FileName;
import org.lectern.suggest.Suggestion;

/**
 * Ids and slugs: lower-case letters of any script, digits and hyphens, with a letter or a digit at
 * either end.
 */
public final class Ids {
  /** 〇, as in 二〇二六年, is a letter for who writes it and a number for Unicode. */
  private static final String SIGN = "[\\p{L}\\p{M}\\p{Nd}\\p{Nl}]";

  private static final Pattern ID = Pattern.compile(SIGN + "++(?:-++" + SIGN + "++)*+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Nl}]+");
  private static final Pattern AT_ENDS = Pattern.compile("^-+|-+$");

  private Ids() {}

  /** Whether it can be an id as it stands. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches() && text.equals(plain(text).toLowerCase(Locale.ROOT));
  }

  /** The nearest id; empty where there is nothing to make one of. */
  public static Optional<String> corrected(String text) {
    String lower = plain(text).toLowerCase(Locale.ROOT);
    String id = AT_ENDS.matcher(OTHER.matcher(lower).replaceAll("-")).replaceAll("");
    return Optional.of(id).filter(Ids::isId);
  }

  /** Without blanks at its ends, and its accents composed, whichever way they were typed. */
  public static String plain(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  /** The same of a value, without what nobody sees at its ends. */
  public static String plain(Node.Text text) {
    return plain(Invisible.strip(text.value()));
  }

  static Optional<String> read(Node.Text text, Reading reading) {
    String id = plain(text);
    if (FileName.isTooLong(id)) {
      return reading.refuse(
          Rule.BAD_ID, text, "this id is too long for an address", "write a few words");
    }
    return isId(id)
        ? Optional.of(id)
        : reading.refuse(
            Rule.BAD_ID,
            text,
            "\"%s\" can't be an id: it takes lower-case letters, digits and hyphens"
                .formatted(text.value()),
            corrected(id).map(Suggestion::didYouMean));
  }
}
