package org.lectern.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.stamp.Kept;

/** What was found in media files, kept until they change. */
final class MediaFindings {
  private final Kept<Optional<String>> dangers = new Kept<>();
  private final Kept<Optional<Problem>> badPictures = new Kept<>();

  /** All that is wrong with media files. */
  List<Problem> in(Path root, List<ContentFile> files) {
    return Stream.of(
            MediaNames.in(files),
            ActiveMedia.in(root, files, dangers),
            BadPictures.in(root, files, badPictures))
        .flatMap(List::stream)
        .toList();
  }
}
