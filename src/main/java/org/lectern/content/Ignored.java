package org.lectern.content;

import java.util.Locale;
import java.util.regex.Pattern;

/** What text editors and machines leave beside a conference's files. */
public final class Ignored {
  /** Backups, locks, and files that editors write before they move them into place. */
  private static final Pattern PASSING =
      Pattern.compile(
          "\\..*|.*~|#.*#|.*\\.swp|.*\\.tmp|.*___jb_(tmp|old)___|~\\$.*"
              + "|thumbs\\.db|desktop\\.ini|readme\\.md");

  /** Vim writes and removes a file of this name to find out whether it may. */
  private static final String TRIAL = "4913";

  private Ignored() {}

  /** Whether a file or folder of this name isn't read. */
  public static boolean isIgnored(String name) {
    return name.equals(TRIAL) || PASSING.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }
}
