package org.lectern.check;

import java.lang.Character.UnicodeScript;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Limits;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.text.Texts;

/**
 * An abstract with more words than the conference allows; with more characters, where most of it is
 * in a script without spaces between words.
 *
 * @param texts those of all editions
 */
record AbstractTooLong(Texts texts) implements Check {
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /** The first letter of Thai; those of most texts come before. */
  private static final int FIRST_WITHOUT_SPACES = 0x0E00;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  @Override
  public Stream<Problem> find(Program program) {
    Limits limits = program.conference().limits();
    return limits.equals(Limits.NONE)
        ? Stream.empty()
        : program.sessions().stream()
            .flatMap(session -> of(session, texts.of(session).plain(), limits));
  }

  private static Stream<Problem> of(Session session, String text, Limits limits) {
    return hasNoSpaces(text)
        ? problem(session, characters(text), limits.abstractCharacters(), "characters")
        : problem(session, words(text), limits.abstractWords(), "words");
  }

  private static Stream<Problem> problem(
      Session session, long length, OptionalInt most, String what) {
    return most.isEmpty() || length <= most.getAsInt()
        ? Stream.empty()
        : Stream.of(
            Problem.of(
                Rule.ABSTRACT_TOO_LONG,
                session.body().start(),
                "the abstract has %s %s, and may have %s".formatted(length, what, most.getAsInt()),
                "shorten it, or change limits: in conference.yaml"));
  }

  private static boolean hasNoSpaces(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long without =
        text.codePoints()
            .filter(c -> c >= FIRST_WITHOUT_SPACES && Character.isLetter(c))
            .filter(c -> WITHOUT_SPACES.contains(UnicodeScript.of(c)))
            .count();
    return 2 * without > letters;
  }

  private static long characters(String text) {
    return text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }

  /** What stands between spaces, if there is a letter or a digit in it. */
  private static long words(String text) {
    return text.isEmpty()
        ? 0
        : Stream.of(text.split("\\s+", -1)).filter(WORD.asPredicate()).count();
  }
}
