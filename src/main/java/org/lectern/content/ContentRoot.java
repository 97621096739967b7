package org.lectern.content;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a conference's content lies.
 *
 * @param path the folder, which need not be there
 * @param prefix of the paths in it, from the conference's folder: empty where it is that folder
 *     itself
 */
public record ContentRoot(Path path, String prefix) {
  static final String CONFERENCE = "conference.yaml";

  /** The folder {@code content}, unless only the conference's folder itself holds a conference. */
  public static ContentRoot of(Path conferenceFolder) {
    Path inner = conferenceFolder.resolve("content");
    boolean itself = !hasConference(inner) && hasConference(conferenceFolder);
    return itself ? new ContentRoot(conferenceFolder, "") : new ContentRoot(inner, "content/");
  }

  private static boolean hasConference(Path folder) {
    return Files.exists(folder.resolve(CONFERENCE));
  }

  /** Whether it is the conference's folder itself, where it lies beside other things. */
  public boolean isItself() {
    return prefix.isEmpty();
  }

  /** Whether there is a {@code conference.yaml} in it. */
  public boolean hasConference() {
    return hasConference(path);
  }
}
