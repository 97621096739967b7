package org.lectern.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.stamp.PerFileCache;

/** What was found in media files, kept until they change. */
final class MediaFindings {
  private final PerFileCache<List<Problem>> kept = new PerFileCache<>();

  /**
   * All that is wrong with media files.
   *
   * @param root the content folder, where files have the names that readers see
   * @throws UncheckedIOException where a file can't be read from the disk
   */
  List<Problem> in(Path root, List<ContentFile> files) {
    kept.retain(files.stream().map(ContentFile::path).collect(Collectors.toSet()));
    return files.parallelStream().flatMap(file -> of(root, file).stream()).toList();
  }

  private List<Problem> of(Path root, ContentFile file) {
    try {
      return kept.get(file.path(), file, () -> look(root, file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Problem> look(Path root, ContentFile file) throws IOException {
    return Stream.of(
            MediaNames.problem(file),
            ActiveMedia.problem(root, file),
            BadPictures.problem(root, file))
        .flatMap(Optional::stream)
        .toList();
  }
}
