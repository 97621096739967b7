package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Whether somebody watches standard error. */
final class Terminal {
  /** On Linux, what standard error leads to. */
  private static final Path ERROR = Path.of("/proc/self/fd/2");

  private Terminal() {}

  /** Whether this process writes its errors onto a terminal on which a line can be rewritten. */
  static boolean isWatched() {
    return canRewrite(System.getenv()) && isAttached();
  }

  /** Whether lines can be rewritten: neither in the log of a CI server nor on a plain teletype. */
  static boolean canRewrite(Map<String, String> environment) {
    String ci = environment.getOrDefault("CI", "");
    return (ci.isEmpty() || ci.equals("false")) && !"dumb".equals(environment.get("TERM"));
  }

  /** Elsewhere than on Linux, whoever redirects standard error alone isn't noticed. */
  @SuppressWarnings("SystemConsoleNull") // Where Java always has a console, picocli looks closer.
  private static boolean isAttached() {
    try {
      String target = Files.readSymbolicLink(ERROR).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return System.console() != null && Ansi.AUTO.enabled();
    }
  }
}
