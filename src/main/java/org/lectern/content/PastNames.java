package org.lectern.content;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lectern.content.field.Reading;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.content.source.SourceFile;
import org.lectern.problem.Problems;
import org.lectern.program.Room;

/**
 * What people and rooms are called in a file by itself, such as one that isn't there any more. What
 * is wrong in it is passed over.
 */
public final class PastNames {
  private static final String SPEAKERS = "speakers/";

  private PastNames() {}

  /**
   * The slug of the speaker whom a file is about.
   *
   * @param contentPath its path in the content folder, such as {@code speakers/ada-example.md}
   * @return nothing for a translation, and for whatever else isn't read as a speaker
   */
  public static Optional<String> speakerSlug(String contentPath) {
    return SessionFile.slug(SPEAKERS, contentPath);
  }

  /** The name in a speaker's file. */
  public static Optional<String> ofSpeaker(byte[] bytes, String contentPath) {
    Problems unheard = new Problems();
    return SourceFile.markdown(bytes, contentPath, contentPath, unheard)
        .flatMap(file -> values(SpeakerFields.SHAPE, file, unheard).get(SpeakerFields.NAME));
  }

  /** The names of rooms in {@code conference.yaml}, by their ids. */
  public static Map<String, String> ofRooms(byte[] bytes, String contentPath) {
    Problems unheard = new Problems();
    return SourceFile.yaml(bytes, contentPath, contentPath, unheard).stream()
        .flatMap(
            file ->
                values(ConferenceFields.SHAPE, file, unheard).list(ConferenceFields.ROOMS).stream())
        .collect(Collectors.toMap(Room::id, Room::name, (one, other) -> one));
  }

  private static Values values(Shape shape, SourceFile file, Problems unheard) {
    return shape.read(
        file.fields(), Reading.of(unheard, Optional.empty(), UnaryOperator.identity()));
  }
}
