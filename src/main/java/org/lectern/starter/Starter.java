package org.lectern.starter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.field.Languages;
import org.lectern.content.field.SiteAddress;
import org.lectern.machine.SafeWriter;

/**
 * The files of a new conference, which builds at once.
 *
 * @param url where the site will be published
 * @param start the first day
 * @param end the last day
 * @param language the site's, as a BCP 47 tag
 */
public record Starter(
    String name, String url, ZoneId timezone, LocalDate start, LocalDate end, String language) {
  /** The files in the jar, and what they are called in the conference's folder. */
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    for (String file :
        List.of(
            "content/conference.yaml",
            "content/sessions/welcome.md",
            "content/sessions/coffee.md",
            "content/speakers/ada-example.md",
            "content/pages/index.md",
            "content/pages/about.md",
            "README.md",
            "publish.sh",
            "hooks/pre-commit",
            ".github/workflows/publish.yml")) {
      FILES.put(file, file);
    }
    FILES.put("gitignore", ".gitignore");
    FILES.put("gitlab-ci.yml", ".gitlab-ci.yml");
  }

  /**
   * What came of it.
   *
   * @param written the files that are new
   * @param left the files that were there already and stay as they are
   */
  public record Result(List<String> written, List<String> left) {
    public Result {
      written = List.copyOf(written);
      left = List.copyOf(left);
    }
  }

  /** What its first build would refuse, and what was probably meant. */
  public Optional<String> refused() {
    Optional<String> address = SiteAddress.refused(url);
    if (address.isPresent()) {
      return address;
    }
    if (Languages.of(language).isEmpty()) {
      return Optional.of(
          "\"%s\" isn't a language's tag; %s".formatted(language, Languages.hint(language)));
    }
    return Optional.empty();
  }

  /**
   * Writes the files that aren't there yet.
   *
   * @throws IOException where a folder or a file can't be written
   */
  public Result writeTo(Path folder) throws IOException {
    List<String> written = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = folder.resolve(file.getValue());
      Files.createDirectories(path.getParent());
      try {
        SafeWriter.create(path, filled(file.getKey()).getBytes(StandardCharsets.UTF_8));
        written.add(file.getValue());
      } catch (FileAlreadyExistsException there) {
        left.add(file.getValue());
      }
    }
    path(folder, "publish.sh").setExecutable(true);
    path(folder, "hooks/pre-commit").setExecutable(true);
    return new Result(written, left);
  }

  private static java.io.File path(Path folder, String name) {
    return folder.resolve(name).toFile();
  }

  private String filled(String resource) throws IOException {
    try (InputStream in = Starter.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{{name}}", Quoted.of(name))
          .replace("{{url}}", url)
          .replace("{{timezone}}", timezone.getId())
          .replace("{{start}}", start.toString())
          .replace("{{end}}", end.toString())
          .replace("{{language}}", language);
    }
  }
}
