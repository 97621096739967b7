package org.lectern.content;

import org.lectern.content.source.Ignored;

/**
 * What is read of a content folder, by the paths in it, with {@code /} between names. The reader
 * itself knows it in the same way; whoever asks whether anything has changed asks here.
 */
public final class ReadFiles {
  private ReadFiles() {}

  /** Whether what lies at a path is looked at in any way, be it for its name alone. */
  public static boolean isSeen(String path) {
    return !Ignored.isIgnored(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Whether the folder at a path is searched; else only its name counts. */
  public static boolean isSearched(String path) {
    return ContentFolder.FOLDERS.contains(first(path));
  }

  /** Whether the file at a path is read; else only its name counts. */
  public static boolean isRead(String path) {
    String folder = first(path);
    if (folder.equals(path)) {
      return ContentFolder.isConferenceFile(path);
    }
    return folder.equals(ContentFolder.MEDIA) || path.endsWith(ContentFolder.TEXT);
  }

  private static String first(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }
}
