package org.lectern.content;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lectern.content.field.Reading;
import org.lectern.content.field.Shape;
import org.lectern.content.field.Values;
import org.lectern.content.source.SourceFile;
import org.lectern.problem.Problems;

/**
 * The fields of a file by itself, such as one that isn't there any more. What is wrong in it is
 * passed over.
 */
final class QuietFields {
  private QuietFields() {}

  /** Those of a text; nothing where its front matter can't be read. */
  static Optional<Values> markdown(Shape shape, byte[] bytes, String contentPath) {
    Problems unheard = new Problems();
    return SourceFile.markdown(bytes, contentPath, contentPath, unheard)
        .map(file -> values(shape, file, unheard));
  }

  /** Those of a YAML file; nothing where it can't be read. */
  static Optional<Values> yaml(Shape shape, byte[] bytes, String contentPath) {
    Problems unheard = new Problems();
    return SourceFile.yaml(bytes, contentPath, contentPath, unheard)
        .map(file -> values(shape, file, unheard));
  }

  private static Values values(Shape shape, SourceFile file, Problems unheard) {
    return shape.read(
        file.fields(), Reading.of(unheard, Optional.empty(), UnaryOperator.identity()));
  }
}
