package org.lectern.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.content.field.Ids;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;
import org.lectern.stamp.Stamps;
import org.lectern.suggest.Suggestion;

/**
 * What lies in the content folder.
 *
 * @param conference {@code conference.yaml}
 * @param translations files such as {@code conference.ja.yaml}
 * @param documents the Markdown files in {@code sessions}, {@code speakers} and {@code pages}
 * @param media the path of each file in {@code media} as the disk writes it, under the same path
 *     with composed accents
 */
record ContentFolder(
    Path root,
    Optional<ContentFile> conference,
    List<ContentFile> translations,
    Map<String, List<ContentFile>> documents,
    SortedMap<String, String> media) {
  private static final String CONFERENCE = ContentRoot.CONFERENCE;
  static final String MEDIA = "media";

  /** What the names of texts end in. */
  static final String TEXT = ".md";

  private static final String CREATE = "create it, with name, url, timezone, start and end";
  static final List<String> FOLDERS = List.of("sessions", "speakers", "pages", MEDIA);

  /**
   * The content folder of a conference's folder, which may be that folder itself.
   *
   * @param listings what lies in folders
   * @param findings what was found in media files before
   */
  static ContentFolder find(
      Path conferenceFolder,
      Stamps stamps,
      Listings listings,
      MediaFindings findings,
      Problems problems)
      throws IOException {
    ContentRoot found = ContentRoot.of(conferenceFolder);
    Path root = found.path();
    String prefix = found.prefix();
    if (!Files.isDirectory(root)) {
      String hint =
          NearbyConference.find(conferenceFolder)
              .map(there -> "it is in %s: name that with --source".formatted(there))
              .orElse(CREATE);
      problems.add(missing(prefix, hint));
      return new ContentFolder(root, Optional.empty(), List.of(), Map.of(), new TreeMap<>());
    }
    listings.begin();
    FolderWalk walk = new FolderWalk(root.toRealPath(), prefix, stamps, listings, problems);
    return new Finder(root, prefix, found.isItself(), walk, findings, problems).find();
  }

  /** The path of a file in {@code media} as the disk writes it. */
  String onDisk(String path) {
    return media.getOrDefault(path, path);
  }

  /** Whether a file is the conference's own, or a translation of it, by its name. */
  static boolean isConferenceFile(String name) {
    return name.startsWith("conference.") && name.endsWith(".yaml");
  }

  private static Problem missing(String prefix, String hint) {
    return Problem.of(
        Rule.MISSING_CONFERENCE,
        Position.file(prefix + CONFERENCE),
        "there is no " + CONFERENCE,
        hint);
  }

  private static final class Finder {
    private final Path root;
    private final String prefix;
    private final boolean besideOthers;
    private final FolderWalk walk;
    private final MediaFindings findings;
    private final Problems problems;
    private final List<ContentFile> translations = new ArrayList<>();
    private final Map<String, List<ContentFile>> documents = new LinkedHashMap<>();
    private final SortedMap<String, String> media = new TreeMap<>();
    private Optional<ContentFile> conference = Optional.empty();
    private boolean named;
    private String hint = CREATE;

    Finder(
        Path root,
        String prefix,
        boolean besideOthers,
        FolderWalk walk,
        MediaFindings findings,
        Problems problems) {
      this.root = root;
      this.prefix = prefix;
      this.besideOthers = besideOthers;
      this.walk = walk;
      this.findings = findings;
      this.problems = problems;
    }

    ContentFolder find() throws IOException {
      List<Path> entries = Listings.paths(root);
      // Some disks say that there is a file whatever its capitals are.
      named = entries.stream().anyMatch(entry -> entry.endsWith(CONFERENCE));
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (FOLDERS.contains(name) && Files.isDirectory(entry)) {
          sort(name, walk.files(entry, name));
        } else if (name.toLowerCase(Locale.ROOT).startsWith("conference.")
            && Files.isRegularFile(entry)) {
          conferenceFile(entry, name);
        } else {
          unknown(entry, name);
        }
      }
      if (conference.isEmpty()) {
        problems.add(missing(prefix, hint));
      }
      return new ContentFolder(root, conference, translations, documents, media);
    }

    private void conferenceFile(Path entry, String name) throws IOException {
      if (name.equals(CONFERENCE)) {
        conference = walk.files(entry, name).stream().findFirst();
      } else if (isConferenceFile(name)) {
        translations.addAll(walk.files(entry, name));
      } else {
        String better = name.toLowerCase(Locale.ROOT).replaceFirst("(\\.ya?ml)?\\.[^.]*$", ".yaml");
        if (better.equals(CONFERENCE) && !named) {
          hint = "rename %s to %s".formatted(name, better);
        } else {
          unexpected(name, "rename it to " + better);
        }
      }
    }

    private void unknown(Path entry, String name) {
      Optional<String> folder =
          Files.isDirectory(entry) ? Suggestion.nearest(name, FOLDERS) : Optional.empty();
      if (folder.isPresent()) {
        unexpected(name, "did you mean the folder %s?".formatted(folder.get()));
      } else if (!besideOthers) {
        unexpected(
            name,
            Files.isDirectory(entry)
                ? "content lies in sessions, speakers, pages and media"
                : "files for readers go into media, texts into sessions, speakers or pages");
      }
    }

    private void sort(String folder, List<ContentFile> files) {
      if (folder.equals(MEDIA)) {
        files.forEach(file -> media.put(Ids.plain(file.path()), file.path()));
        problems.addAll(findings.in(root, files));
        return;
      }
      List<ContentFile> texts = new ArrayList<>();
      for (ContentFile file : files) {
        if (file.name().endsWith(TEXT)) {
          texts.add(file);
        } else {
          unexpected(file.path(), betterName(file.name()));
        }
      }
      documents.put(folder, List.copyOf(texts));
    }

    private static String betterName(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      boolean text = lower.matches(".*\\.(md|markdown|mdown|txt|ya?ml|html?)");
      return text
          ? "rename it to " + name.replaceFirst("(?i)(\\.md)?\\.[^.]*$", ".md")
          : "files for readers go into media";
    }

    private void unexpected(String path, String mend) {
      problems.add(
          Problem.of(
              Rule.UNEXPECTED_FILE,
              Position.file(prefix + path),
              "this isn't read: content has no place for it",
              mend));
    }
  }
}
