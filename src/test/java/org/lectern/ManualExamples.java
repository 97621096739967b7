package org.lectern;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that a manual shows: fenced blocks that name a path behind the language. */
public record ManualExamples(Map<String, String> files) {
  private static final Pattern FENCE =
      Pattern.compile("(?ms)^```(?:yaml|markdown|html|css|svg|properties) (\\S+)\n(.*?)^```$");

  /** Those of a manual. */
  public static ManualExamples in(Path manual) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    Matcher fence = FENCE.matcher(Files.readString(manual));
    while (fence.find()) {
      if (files.put(fence.group(1), fence.group(2)) != null) {
        throw new IllegalStateException(manual + " shows " + fence.group(1) + " twice");
      }
    }
    return new ManualExamples(files);
  }

  /** Writes them into a conference's folder. */
  public void writeTo(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }
}
