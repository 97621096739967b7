package org.lectern.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/** What comes to nothing in a conference's own files of texts. */
final class MessageFiles {
  private static final Pattern PLACE = Pattern.compile("\\{[^{}\\s]*}");

  /** A language may do without a number where it can be one only. */
  private static final String ONE = "_one";

  private final ThemeFiles files;
  private final List<String> own;
  private final Map<String, String> english;

  private MessageFiles(ThemeFiles files) {
    this.files = files;
    this.own =
        files.ownNames().stream()
            .filter(name -> name.startsWith(Messages.FOLDER) && name.endsWith(Messages.ENDING))
            .filter(files::isChanged)
            .toList();
    this.english = Messages.bundled(files, Messages.ENGLISH_FILE);
  }

  /**
   * The problems of all such files.
   *
   * @param languages those of the site; without any, nothing is known of what is read
   */
  static List<Problem> problems(ThemeFiles files, Collection<Locale> languages) {
    MessageFiles messages = new MessageFiles(files);
    if (messages.own.isEmpty() || languages.isEmpty()) {
      return List.of();
    }
    Set<String> read = read(languages);
    Optional<Set<String>> keys = AskedTexts.in(files);
    List<Problem> found = new ArrayList<>();
    for (String file : messages.own) {
      if (read.contains(tag(file))) {
        found.addAll(messages.problems(file, keys));
      } else {
        found.add(unread(file, read));
      }
    }
    return found;
  }

  private static Set<String> read(Collection<Locale> languages) {
    Set<String> read = new TreeSet<>(Set.of(Messages.ENGLISH));
    for (Locale language : languages) {
      read.add(language.getLanguage());
      read.add(language.toLanguageTag());
    }
    return read;
  }

  private static Problem unread(String file, Set<String> read) {
    return Problem.of(
        Rule.MISNAMED_TEMPLATE,
        Places.file(file),
        "no language of the site reads this",
        hint(tag(file), read));
  }

  private static String tag(String file) {
    return file.substring(Messages.FOLDER.length(), file.length() - Messages.ENDING.length());
  }

  private static String hint(String written, Set<String> read) {
    String tag = written.replace('_', '-');
    String language = tag.replaceFirst("-.*", "");
    return read.stream()
        .filter(tag::equalsIgnoreCase)
        .findFirst()
        .or(() -> read.stream().filter(language::equalsIgnoreCase).findFirst())
        .map(meant -> "did you mean %s.properties?".formatted(meant))
        .orElse("the site's languages are those below languages: in conference.yaml");
  }

  private List<Problem> problems(String file, Optional<Set<String>> known) {
    String text = files.text(file).orElseThrow();
    Map<String, String> usual = Messages.bundled(files, file);
    List<Problem> found = new ArrayList<>();
    Messages.parsed(file, text)
        .forEach(
            (key, value) -> {
              if (known.isPresent() && !known.get().contains(key)) {
                found.add(
                    Problem.of(
                        Rule.UNKNOWN_TEXT,
                        Messages.place(file, text, key),
                        "nothing asks for a text called \"" + key + "\"",
                        Suggestion.didYouMean(key, known.get())
                            .orElse(
                                "the names of texts are in the theme's messages/en.properties")));
              } else if (english.containsKey(key)
                  && !value.isBlank()
                  && !places(value).equals(places(usual.getOrDefault(key, english.get(key))))) {
                otherPlaces(key, value)
                    .map(
                        message ->
                            Problem.of(
                                Rule.WRONG_PLACEHOLDER,
                                Messages.place(file, text, key),
                                message,
                                "in English it is \"" + english.get(key) + "\""))
                    .ifPresent(found::add);
              }
            });
    return found;
  }

  private Optional<String> otherPlaces(String key, String value) {
    Set<String> meant = places(english.get(key));
    Set<String> written = places(value);
    Optional<String> invented =
        written.stream().filter(place -> !meant.contains(place)).findFirst();
    return invented
        .map(place -> "nothing is filled in for " + place)
        .or(
            () ->
                meant.stream()
                    .filter(place -> !written.contains(place) && !key.endsWith(ONE))
                    .findFirst()
                    .map(place -> "this leaves out " + place + ", which is filled in"));
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
