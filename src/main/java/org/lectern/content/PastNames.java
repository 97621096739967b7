package org.lectern.content;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    return QuietFields.markdown(SpeakerFields.SHAPE, bytes, contentPath)
        .flatMap(fields -> fields.get(SpeakerFields.NAME));
  }

  /** The names of rooms in {@code conference.yaml}, by their ids. */
  public static Map<String, String> ofRooms(byte[] bytes, String contentPath) {
    return QuietFields.yaml(ConferenceFields.SHAPE, bytes, contentPath).stream()
        .flatMap(fields -> fields.list(ConferenceFields.ROOMS).stream())
        .collect(Collectors.toMap(Room::id, Room::name, (one, other) -> one));
  }
}
