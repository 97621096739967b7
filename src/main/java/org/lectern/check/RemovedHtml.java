package org.lectern.check;

import java.util.Optional;
import org.lectern.markdown.Text;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.text.Texts;

/** HTML in a text that isn't safe to publish, and is left out. */
final class RemovedHtml {
  private RemovedHtml() {}

  static Check in(Texts texts) {
    return new TextWarning<>(texts, Text::removed, RemovedHtml::of);
  }

  private static Problem of(Passage passage, Text.Removed removed) {
    return Problem.of(
            Rule.REMOVED_HTML,
            passage.place(removed.line(), removed.column()),
            removed.what().equals(Text.ENDLESS_COMMENT)
                ? "all from here on is left out: this comment doesn't end"
                : removed.what() + " is left out")
        .withHint(mend(removed.what()));
  }

  private static Optional<String> mend(String what) {
    return switch (what) {
      case "<iframe>", "<video>", "<audio>", "<embed>", "<object>", "<source>" ->
          Optional.of("list it under media: in the front matter");
      case "<img>", "src on <img>" ->
          Optional.of("put the picture into media/ and write ![what it shows](../media/name.jpg)");
      case "href on <a>" ->
          Optional.of("links lead to https:// or to files of the content; e-mail addresses don't");
      case "<script>", "<style>", "<form>", "<input>", "<button>" -> Optional.of("remove it");
      case Text.ENDLESS_COMMENT -> Optional.of("close it with -->");
      default ->
          what.startsWith("style ") || what.startsWith("class ")
              ? Optional.of("remove it: the theme says what things look like")
              : Optional.of("write it in Markdown, or remove it");
    };
  }
}
