package org.lectern.program;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What disks take for the name of a file that is called after a part of the conference. */
public final class FileName {
  /** Disks take 255 bytes for a name, and some of what is made has a longer one. */
  private static final int MOST_BYTES = 200;

  private static final Pattern OF_WINDOWS = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");

  private FileName() {}

  /** Whether some disks can't hold what is made for something of this id or slug. */
  public static boolean isTooLong(String id) {
    // Nearly all are short, and need not be counted.
    return id.length() > MOST_BYTES / 4 && id.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
  }

  /** Whether Windows takes a file of this name, whatever its ending is, for a device. */
  public static boolean isOfWindows(String slug) {
    return OF_WINDOWS.matcher(slug).matches();
  }
}
