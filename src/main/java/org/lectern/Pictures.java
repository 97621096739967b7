package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import org.lectern.card.DrawnPictures;
import org.lectern.picture.BadPictureException;
import org.lectern.picture.PictureFile;
import org.lectern.picture.ScaledPictures;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.ProblemException;
import org.lectern.problem.Rule;
import org.lectern.site.Output;

/**
 * Makes the pictures of a site.
 *
 * @param source the conference's folder
 * @param contentRoot the content folder in it
 */
record Pictures(DrawnPictures drawn, ScaledPictures scaled, Path source, Path contentRoot) {
  byte[] drawn(Output.Drawing drawing) {
    return drawn.png(drawing.picture());
  }

  /** Keeps a cached picture for the next build, although this one didn't ask for it. */
  void markUsed(Output.Drawing drawing) {
    drawn.markUsed(drawing.picture());
  }

  /**
   * Returns a picture in one width.
   *
   * @throws ProblemException if it can't be decoded
   */
  byte[] scaled(Output.Scaled output) throws IOException {
    try {
      return scaled.scaled(
          file(output.contentPath()),
          output.raster(),
          output.widths(),
          output.width(),
          output.as());
    } catch (BadPictureException bad) {
      throw bad(output.contentPath(), bad);
    }
  }

  /** Returns a picture's file without metadata. */
  byte[] cleaned(Output.Cleaned output) throws IOException {
    try {
      return PictureFile.read(file(output.contentPath())).orElseThrow().clean();
    } catch (BadPictureException bad) {
      throw bad(output.contentPath(), bad);
    }
  }

  /** Removes cached pictures that no page has asked for. */
  void removeUnused() {
    drawn.removeUnused();
    scaled.removeUnused();
  }

  Path file(String contentPath) {
    return contentRoot.resolve(contentPath);
  }

  private ProblemException bad(String contentPath, BadPictureException bad) {
    String prefix = contentRoot.equals(source) ? "" : "content/";
    return new ProblemException(
        Problem.of(
            Rule.BAD_PICTURE, Position.file(prefix + contentPath), bad.getMessage(), bad.hint()),
        bad);
  }
}
