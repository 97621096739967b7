package org.lectern.program;

import java.text.Normalizer;
import java.util.Optional;

/** What a relative link in a text leads to. */
public sealed interface ContentTarget {
  /** The very text with the link. */
  record Itself() implements ContentTarget {}

  record ToSession(Session session) implements ContentTarget {}

  record ToSpeaker(Speaker speaker) implements ContentTarget {}

  record ToPage(Page page) implements ContentTarget {}

  /** A media file by its path in the content folder. */
  record ToFile(String path) implements ContentTarget {}

  /**
   * What a link in a file leads to: starting from the file's folder, else from the content folder.
   *
   * @return nothing where it leads nowhere
   */
  static Optional<ContentTarget> of(Program program, Body body, String typed) {
    return find(program, ContentPath.resolve(ContentPath.folderOf(body.path()), typed))
        .or(() -> find(program, ContentPath.resolve("", typed)));
  }

  private static Optional<ContentTarget> find(Program program, Optional<ContentPath> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String path = found.get().path();
    if (path.isEmpty()) {
      return Optional.of(new Itself());
    }
    Optional<String> file = program.file(path);
    if (file.isPresent()) {
      return file.map(ToFile::new);
    }
    if (!path.endsWith(".md") || path.indexOf('/') < 0) {
      return Optional.empty();
    }
    String slug = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
    int dot = slug.indexOf('.');
    String name =
        Normalizer.normalize(dot < 0 ? slug : slug.substring(0, dot), Normalizer.Form.NFC);
    return switch (path.substring(0, path.indexOf('/'))) {
      case "sessions" -> program.session(name).map(ToSession::new);
      case "speakers" -> program.speaker(name).map(ToSpeaker::new);
      case "pages" -> program.page(name).map(ToPage::new);
      default -> Optional.empty();
    };
  }
}
