package org.lectern.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lectern.markdown.HtmlWords;
import org.lectern.markdown.Text;
import org.lectern.problem.Position;
import org.lectern.program.Program;
import org.lectern.text.Texts;

/** Looks through what readers will see, in fields and in texts. */
final class PublishedTexts {
  /** As many in one text as an editor likes to read. */
  private static final int MOST = 100;

  private PublishedTexts() {}

  /**
   * Something that was found.
   *
   * @param start where it begins in what was looked through, as a UTF-16 index
   * @param known what of it stands on the page in any case, as it was typed; empty: it is told even
   *     if it doesn't
   * @param key what is the same in whichever way it was typed
   */
  record Find<T>(T what, int start, String known, String key) {}

  /** Something that was found, and its place. */
  record Placed<T>(T what, Position place) {}

  /**
   * Everything of a kind that one edition shows. What a text holds without showing it, as in a
   * comment, isn't told. What it shows without holding it as it is, as in {@code ana\@example.org},
   * is told where it was typed, or where the text begins.
   *
   * @param signs one of them is in everything of that kind
   * @param search finds everything of that kind in a text
   * @param may whether a text may show anything of that kind, which is quickly told
   */
  static <T> Stream<Placed<T>> all(
      Program program,
      Texts texts,
      Set<String> signs,
      Function<String, List<Find<T>>> search,
      Predicate<Text> may) {
    return Stream.concat(
        Shown.all(program)
            .mapMulti(
                (shown, found) ->
                    search
                        .apply(shown.value())
                        .forEach(find -> found.accept(new Placed<>(find.what(), shown.place())))),
        Passage.all(program, texts)
            .mapMulti((passage, found) -> in(passage, signs, search, may, found)));
  }

  private static <T> void in(
      Passage passage,
      Set<String> signs,
      Function<String, List<Find<T>>> search,
      Predicate<Text> may,
      Consumer<Placed<T>> found) {
    List<Find<T>> typed =
        signs.stream().anyMatch(passage.body()::mayHold)
            ? search.apply(passage.body().markdown())
            : List.of();
    Map<String, T> shown = may.test(passage.text()) ? shown(passage.text(), search) : Map.of();
    if (typed.isEmpty() && shown.isEmpty()) {
      return;
    }
    Set<String> told = new HashSet<>();
    String page = readable(passage.text().html().fill(target -> target));
    for (Find<T> find : typed.subList(0, Math.min(MOST, typed.size()))) {
      String key = shown.containsKey(find.key()) ? find.key() : whole(find.key(), shown.keySet());
      if (shown.containsKey(key) || page.contains(find.known())) {
        T what = key.equals(find.key()) ? find.what() : shown.get(key);
        found.accept(new Placed<>(what, passage.placeAt(find.start())));
        told.add(key);
      }
    }
    shown.entrySet().stream()
        .filter(entry -> !told.contains(entry.getKey()))
        .limit(MOST)
        .map(entry -> new Placed<>(entry.getValue(), passage.placeOfShown(entry.getKey())))
        .forEach(found);
  }

  /** All that a page, the search and other files show of a text, by its key. */
  private static <T> Map<String, T> shown(Text text, Function<String, List<Find<T>>> search) {
    Map<String, T> shown = new LinkedHashMap<>();
    Stream.concat(Stream.of(text.plain(), text.paragraphs()), HtmlWords.of(text.html()).stream())
        .flatMap(words -> search.apply(words).stream())
        .forEach(find -> shown.putIfAbsent(find.key(), find.what()));
    return shown;
  }

  /** What is shown that something typed is a part of: a backslash stood within. */
  private static String whole(String part, Set<String> shown) {
    return shown.stream().filter(key -> key.contains(part)).findFirst().orElse(part);
  }

  /** HTML with the signs that addresses are made of as they were typed. */
  static String readable(String html) {
    return html.replace("&#64;", "@")
        .replace("&#43;", "+")
        .replace("&#61;", "=")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
