package org.lectern.program;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What disks take for the name of a file that is called after a part of the conference. */
public final class FileName {
  /** Disks take 255 bytes for a name, and some of what is made has a longer one. */
  public static final int MOST_BYTES = 200;

  private static final int MOST_BYTES_OF_MEDIA = 220;

  private static final Pattern OF_WINDOWS = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");

  private FileName() {}

  /** Whether some disks can't hold what is made for something of this id or slug. */
  public static boolean isTooLong(String id) {
    return isLonger(id, MOST_BYTES);
  }

  /** The same of a file in {@code media}, whose name gets little more than a part of a hash. */
  public static boolean isTooLongForMedia(String name) {
    return isLonger(name, MOST_BYTES_OF_MEDIA);
  }

  private static boolean isLonger(String name, int bytes) {
    // Nearly all are short, and need not be counted.
    return name.length() > bytes / 4 && name.getBytes(StandardCharsets.UTF_8).length > bytes;
  }

  /** Whether Windows takes a file of this name, whatever its ending is, for a device. */
  public static boolean isOfWindows(String slug) {
    return OF_WINDOWS.matcher(slug).matches();
  }
}
