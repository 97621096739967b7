package org.lectern.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A PNG, JPEG or GIF file, of which only the head is read. */
final class RasterFile {
  /** The segment of a JPEG file that holds what the camera wrote. */
  private static final String EXIF = "225";

  private RasterFile() {}

  static Optional<Size> size(Path file) throws IOException {
    if (!file.toFile().canRead()) {
      throw new IOException(file + " can't be read");
    }
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? size(readers.next(), in) : Optional.empty();
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  private static Optional<Size> size(ImageReader reader, ImageInputStream in) throws IOException {
    try {
      reader.setInput(in, true, false);
      Optional<Size> size = Size.ofSaid(reader.getWidth(0), reader.getHeight(0));
      boolean turned =
          reader.getFormatName().equalsIgnoreCase("JPEG") && isTurned(reader.getImageMetadata(0));
      return turned ? size.map(Size::turned) : size;
    } finally {
      reader.dispose();
    }
  }

  /** Whether the camera was held on its side: browsers turn the picture back. */
  private static boolean isTurned(IIOMetadata metadata) {
    Node tree = metadata.getAsTree(metadata.getNativeMetadataFormatName());
    NodeList segments = tree.getLastChild().getChildNodes();
    for (int i = 0; i < segments.getLength(); i++) {
      if (segments.item(i) instanceof javax.imageio.metadata.IIOMetadataNode segment
          && segment.getAttribute("MarkerTag").equals(EXIF)
          && segment.getUserObject() instanceof byte[] bytes
          && Exif.isTurned(bytes)) {
        return true;
      }
    }
    return false;
  }
}
