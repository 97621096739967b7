package org.lectern.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;

/**
 * What a session, a speaker or a page is known by in a file by itself, such as one that isn't there
 * any more. What is wrong in it is passed over.
 *
 * @param slug from the file's name
 * @param identity the {@code id} that its editor gave it, or else the slug
 * @param aliases the slugs that it had before
 */
public record PastIdentity(String slug, String identity, List<String> aliases) {
  private static final Map<String, Shape> SHAPES =
      Map.of(
          "sessions/",
          SessionFields.SHAPE,
          "speakers/",
          SpeakerFields.SHAPE,
          "pages/",
          PageFields.SHAPE);

  public PastIdentity {
    aliases = List.copyOf(aliases);
  }

  /**
   * That of a file.
   *
   * @param contentPath its path in the content folder, such as {@code sessions/knots.md}
   * @return nothing for a translation, and for whatever else isn't read as one of them
   */
  public static Optional<PastIdentity> of(byte[] bytes, String contentPath) {
    String folder = contentPath.substring(0, contentPath.indexOf('/') + 1);
    return SHAPES.containsKey(folder)
        ? SessionFile.slug(folder, contentPath)
            .map(slug -> of(slug, QuietFields.markdown(SHAPES.get(folder), bytes, contentPath)))
        : Optional.empty();
  }

  private static PastIdentity of(String slug, Optional<Values> values) {
    return new PastIdentity(
        slug,
        values.flatMap(it -> it.get(SessionFields.ID)).orElse(slug),
        values.map(it -> it.list(SessionFields.ALIASES)).orElse(List.of()));
  }
}
