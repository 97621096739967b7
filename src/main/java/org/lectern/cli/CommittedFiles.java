package org.lectern.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.lectern.problem.Position;

/**
 * Where GitHub shows the files of the commit that a workflow runs for.
 *
 * @param folder the address of the conference's folder there, which ends with a slash; nothing
 *     where that can't be known
 */
record CommittedFiles(Optional<String> folder) {
  private static final String SERVER = "https://[A-Za-z0-9.:-]+";
  private static final String REPOSITORY = "[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9_.-]+";
  private static final String COMMIT = "[0-9a-f]{40,64}";

  /**
   * As the environment tells.
   *
   * @param source the conference's folder
   */
  static CommittedFiles of(Map<String, String> environment, Path source) {
    return new CommittedFiles(
        value(environment, "GITHUB_SERVER_URL", SERVER)
            .flatMap(
                server ->
                    value(environment, "GITHUB_REPOSITORY", REPOSITORY)
                        .map(repository -> server + "/" + repository + "/blob/"))
            .flatMap(
                start -> value(environment, "GITHUB_SHA", COMMIT).map(sha -> start + sha + "/"))
            .flatMap(
                start -> folder(environment, source).map(path -> start + SarifWriter.uri(path))));
  }

  private static Optional<String> value(
      Map<String, String> environment, String name, String pattern) {
    return Optional.ofNullable(environment.get(name)).filter(value -> value.matches(pattern));
  }

  /**
   * The way from the top of the repository to the conference; nothing where it is no part of it.
   */
  static Optional<String> folder(Map<String, String> environment, Path source) {
    try {
      Path top = Path.of(environment.getOrDefault("GITHUB_WORKSPACE", "")).toRealPath();
      Path folder = source.toRealPath();
      if (!environment.containsKey("GITHUB_WORKSPACE") || !folder.startsWith(top)) {
        return Optional.empty();
      }
      String path = top.relativize(folder).toString().replace('\\', '/');
      return Optional.of(path.isEmpty() ? "" : path + "/");
    } catch (IOException | InvalidPathException nowhere) {
      return Optional.empty();
    }
  }

  /** The address of a line, in the file as it was written rather than as GitHub would show it. */
  Optional<String> address(Position place) {
    return folder.map(
        start ->
            start
                + SarifWriter.uri(place.file())
                + "?plain=1"
                + (place.line() == 0 ? "" : "#L" + place.line()));
  }
}
