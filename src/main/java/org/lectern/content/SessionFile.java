package org.lectern.content;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lectern.content.field.Ids;
import org.lectern.content.field.Languages;
import org.lectern.content.field.Reading;
import org.lectern.content.source.Ignored;
import org.lectern.content.source.SourceFile;
import org.lectern.problem.Problems;
import org.lectern.program.Body;
import org.lectern.program.Conference;
import org.lectern.program.Session;

/**
 * A session's file by itself, such as one that isn't there any more. What is wrong in it is passed
 * over: {@link ContentReader} is what tells editors.
 */
public final class SessionFile {
  private static final String FOLDER = "sessions/";
  private static final String ENDING = ".md";

  private SessionFile() {}

  /**
   * The slug of the session that a file holds.
   *
   * @param contentPath its path in the content folder, such as {@code sessions/opening.md}
   * @return nothing for a translation, and for whatever else isn't read as a session
   */
  public static Optional<String> slug(String contentPath) {
    return slug(FOLDER, contentPath);
  }

  /** The same for a text in another folder, such as {@code speakers/}. */
  static Optional<String> slug(String folder, String contentPath) {
    if (!contentPath.startsWith(folder)
        || !contentPath.endsWith(ENDING)
        || Ignored.isIn(contentPath)) {
      return Optional.empty();
    }
    String name = contentPath.substring(contentPath.lastIndexOf('/') + 1);
    String stem = Ids.plain(name.substring(0, name.length() - ENDING.length()));
    int dot = stem.lastIndexOf('.');
    boolean isTranslation = dot >= 0 && Languages.of(stem.substring(dot + 1)).isPresent();
    return Optional.of(stem).filter(slug -> !isTranslation && Ids.isId(slug));
  }

  /**
   * The session in the conference's first language.
   *
   * @param contentPath one that has a {@link #slug}
   * @param conference says how long sessions of each type take
   * @return nothing where its front matter can't be read
   */
  public static Optional<Session> read(byte[] bytes, String contentPath, Conference conference) {
    Problems unheard = new Problems();
    return SourceFile.markdown(bytes, contentPath, contentPath, unheard)
        .map(file -> session(file, contentPath, conference, unheard));
  }

  private static Session session(
      SourceFile file, String contentPath, Conference conference, Problems unheard) {
    Reading reading = Reading.of(unheard, Optional.of(conference.zone()), UnaryOperator.identity());
    RecordInput written =
        new RecordInput(
            slug(contentPath).orElseThrow(),
            SessionFields.SHAPE.read(file.fields(), reading),
            reading,
            Optional.empty(),
            conference.language(),
            file,
            Body.of(file.body(), file.path(), file.bodyStart()));
    return SessionRecord.of(written, Optional.of(conference));
  }
}
