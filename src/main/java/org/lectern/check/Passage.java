package org.lectern.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.markdown.Text;
import org.lectern.markdown.UnmarkedText;
import org.lectern.problem.Position;
import org.lectern.program.Body;
import org.lectern.program.ContentPath;
import org.lectern.program.Program;
import org.lectern.text.Texts;

/** A text as it was written and as it was read. */
record Passage(Body body, Text text) {
  /** A folder so deep that no link leads out of it. */
  private static final String DEEP = "folder/".repeat(20);

  /** All texts of one edition. */
  static Stream<Passage> all(Program program, Texts texts) {
    return Stream.of(
            program.sessions().stream().map(one -> new Passage(one.body(), texts.of(one))),
            program.speakers().stream().map(one -> new Passage(one.body(), texts.of(one))),
            program.pages().stream().map(one -> new Passage(one.body(), texts.of(one))))
        .flatMap(passages -> passages);
  }

  /** A link or a picture, and the place of its target. */
  record Use(String target, boolean image, Position place) {}

  /** Every relative link and picture: what Markdown has, then what plain HTML has. */
  Stream<Use> uses() {
    if (text.links().isEmpty() && !text.html().hasTargets()) {
      return Stream.empty();
    }
    List<Use> uses = new ArrayList<>();
    Set<Optional<ContentPath>> seen = new HashSet<>();
    for (Text.LinkUse link : text.links()) {
      uses.add(new Use(link.target(), link.image(), place(link.line(), link.column())));
      seen.add(plain(link.target()));
    }
    text.html()
        .fill(
            target -> {
              if (seen.add(plain(target))) {
                uses.add(new Use(target, false, placeOf(target)));
              }
              return "";
            });
    return uses.stream();
  }

  /** The same for a target as it is typed and as HTML spells it. */
  private static Optional<ContentPath> plain(String target) {
    return ContentPath.resolve(DEEP, target.startsWith("/") ? "./root" + target : target);
  }

  /** A place in the file by its place in the text, counted from 0. */
  Position place(int line, int column) {
    return new Position(body.start().file(), body.start().line() + line, column + 1);
  }

  /** A place in the file by an index in the text as it was typed. */
  Position placeAt(int index) {
    String before = body.markdown().substring(0, index);
    int start = before.lastIndexOf('\n') + 1;
    return place(
        (int) before.chars().filter(c -> c == '\n').count(), before.codePointCount(start, index));
  }

  /** Where words begin that the text shows, without marks; its start where they are typed oddly. */
  Position placeOfShown(String words) {
    OptionalInt index = UnmarkedText.find(words, body.markdown());
    return index.isPresent() ? placeAt(index.getAsInt()) : place(0, 0);
  }

  /** Where a target stands in plain HTML; the text's start where it is spelled in another way. */
  private Position placeOf(String target) {
    int at = target.isEmpty() ? -1 : body.markdown().indexOf(target);
    return at < 0 ? place(0, 0) : placeAt(at);
  }
}
