package org.lectern.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.program.Program;
import org.lectern.site.Texts;

/** Looks through what readers will see, in fields and in texts. */
final class Published {
  /** As many in one text as an editor likes to read. */
  private static final int MOST = 100;

  private Published() {}

  /**
   * Something that was found.
   *
   * @param start where it begins in what was looked through, as a UTF-16 index
   * @param known what of it stands on the page in any case, as it was typed; empty: it is told even
   *     if it doesn't
   */
  record Find<T>(T what, int start, String known) {}

  /** Something that was found, and its place. */
  record Placed<T>(T what, Position place) {}

  /**
   * Everything of a kind that one edition shows. What a text holds without showing it, as in a
   * comment, isn't told.
   *
   * @param search finds everything of that kind in a text as it was typed
   */
  static <T> Stream<Placed<T>> all(
      Program program, Texts texts, Function<String, List<Find<T>>> search) {
    return Stream.concat(
        Shown.all(program)
            .mapMulti(
                (shown, found) ->
                    search
                        .apply(shown.value())
                        .forEach(find -> found.accept(new Placed<>(find.what(), shown.place())))),
        Passage.all(program, texts).mapMulti((passage, found) -> in(passage, search, found)));
  }

  private static <T> void in(
      Passage passage, Function<String, List<Find<T>>> search, Consumer<Placed<T>> found) {
    List<Find<T>> finds = search.apply(passage.body().markdown());
    if (finds.isEmpty()) {
      return;
    }
    String page = readable(passage.text().html().fill(target -> target));
    for (Find<T> find : finds.subList(0, Math.min(MOST, finds.size()))) {
      if (page.contains(find.known())) {
        found.accept(new Placed<>(find.what(), passage.placeAt(find.start())));
      }
    }
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
