package org.lectern.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.program.Body;
import org.lectern.program.ContentPath;
import org.lectern.program.Program;

/** All files that a link can lead to, to tell which one was meant. */
final class ContentFiles {
  private final Program program;
  private final Nearest nearest = new Nearest();
  private Optional<Paths> known = Optional.empty();

  ContentFiles(Program program) {
    this.program = program;
  }

  /** The paths of all files, which only what leads nowhere needs. */
  private record Paths(List<String> all, Map<String, String> byName) {
    void add(String path) {
      all.add(path);
      byName.putIfAbsent(name(path), path);
    }
  }

  private Paths paths() {
    if (known.isEmpty()) {
      known = Optional.of(paths(program));
    }
    return known.get();
  }

  private static Paths paths(Program program) {
    Paths paths = new Paths(new ArrayList<>(), new HashMap<>());
    program.sessions().forEach(one -> paths.add("sessions/" + one.slug() + ".md"));
    program.speakers().forEach(one -> paths.add("speakers/" + one.slug() + ".md"));
    program.pages().forEach(one -> paths.add("pages/" + one.slug() + ".md"));
    program.files().forEach(paths::add);
    return paths;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * The path in the content folder that a link means, from the file's folder or from the content
   * folder; empty where it leads out of it.
   */
  static Optional<String> path(Body body, String target) {
    List<String> found =
        Stream.of(ContentPath.folderOf(body.path()), "")
            .flatMap(folder -> ContentPath.resolve(folder, target).stream())
            .map(ContentPath::path)
            .toList();
    return found.stream()
        .filter(ContentFiles::isMedia)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** Whether a path lies in the folder for pictures and files. */
  static boolean isMedia(String path) {
    return path.startsWith("media/");
  }

  /** The link that was probably meant, as it is written in the text's file. */
  Optional<String> meant(Body body, String target) {
    String fragment = target.indexOf('#') < 0 ? "" : target.substring(target.indexOf('#'));
    String way =
        target
            .substring(0, target.length() - fragment.length())
            .replace('\\', '/')
            .replaceFirst("^/+", "")
            .replaceFirst("/(index\\.html)?$", "");
    return path(body, way)
        .filter(path -> !path.isEmpty())
        .or(
            () ->
                Optional.of(way.replaceFirst("^(?:\\.\\./)++", "")).filter(rest -> !rest.isEmpty()))
        .flatMap(this::near)
        .map(path -> relative(ContentPath.folderOf(body.path()), path) + fragment);
  }

  /** The file with a path that is nearest: of the same name elsewhere, or spelled a little else. */
  Optional<String> near(String path) {
    Map<String, String> byName = paths().byName();
    return Optional.ofNullable(byName.get(name(path)))
        .or(() -> Optional.ofNullable(byName.get(name(path) + ".md")))
        .or(() -> nearest.to(path, paths().all()))
        .or(() -> nearest.to(path + ".md", paths().all()))
        .or(() -> nearest.to(name(path), byName.keySet()).map(byName::get));
  }

  private static String relative(String folder, String path) {
    String[] from = folder.isEmpty() ? new String[0] : folder.split("/", -1);
    String[] to = path.split("/", -1);
    int shared = 0;
    while (shared < from.length && shared < to.length - 1 && from[shared].equals(to[shared])) {
      shared++;
    }
    return "../".repeat(from.length - shared)
        + String.join("/", Arrays.asList(to).subList(shared, to.length));
  }
}
