package org.lectern.picture;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Optional;

/** A decoded picture that is read row by row as sRGB, whatever colour space it was stored in. */
final class DecodedPicture {
  /**
   * The number of rows that are converted at once: keeps both memory and the number of calls low.
   */
  private static final int BAND = 64;

  private final BufferedImage image;
  private final Optional<ColorSpace> foreign;
  private final int width;
  private int bandTop = -1;
  private int[] band = {};

  /**
   * Creates a decoded picture.
   *
   * @param profile the colour profile that the decoder left out; may be empty
   */
  DecodedPicture(BufferedImage image, byte[] profile) {
    this.image = image;
    this.foreign = foreign(image.getColorModel()).or(() -> colors(profile));
    this.width = image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  int width() {
    return width;
  }

  private static Optional<ColorSpace> foreign(ColorModel model) {
    ColorSpace space = model.getColorSpace();
    boolean usual = space.isCS_sRGB() || space.equals(ColorSpace.getInstance(ColorSpace.CS_GRAY));
    return usual ? Optional.empty() : Optional.of(space);
  }

  private static Optional<ColorSpace> colors(byte[] profile) {
    if (profile.length == 0) {
      return Optional.empty();
    }
    try {
      ICC_Profile found = ICC_Profile.getInstance(profile);
      return found.getColorSpaceType() == ColorSpace.TYPE_RGB
          ? Optional.of(new ICC_ColorSpace(found))
          : Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** Writes the pixels of a row into an array, with the opacity in the highest byte. */
  void row(int y, int[] argb) {
    if (foreign.isPresent()) {
      converted(y, argb);
    } else if (isGrey()) {
      grey(y, argb);
    } else if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
      bgr(y, argb);
    } else {
      image.getRGB(0, y, width, 1, argb, 0, width);
    }
  }

  /**
   * Grey pictures are read directly: Java takes grey values for linear light, which no file
   * contains.
   */
  private boolean isGrey() {
    return image.getColorModel().getNumColorComponents() == 1
        && !(image.getColorModel() instanceof IndexColorModel);
  }

  private void grey(int y, int[] argb) {
    boolean clear = image.getColorModel().hasAlpha();
    int shift = image.getColorModel().getComponentSize(0) - 8;
    int[] greys = image.getRaster().getSamples(0, y, width, 1, 0, (int[]) null);
    int[] opacity = clear ? image.getRaster().getSamples(0, y, width, 1, 1, (int[]) null) : greys;
    for (int x = 0; x < width; x++) {
      int grey = greys[x] >> shift;
      int alpha = clear ? opacity[x] >> shift : 255;
      argb[x] = alpha << 24 | grey * 0x010101;
    }
  }

  private void bgr(int y, int[] argb) {
    byte[] data = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    int at = y * width * 3;
    for (int x = 0; x < width; x++, at += 3) {
      argb[x] =
          0xFF000000 | (data[at + 2] & 0xFF) << 16 | (data[at + 1] & 0xFF) << 8 | (data[at] & 0xFF);
    }
  }

  private void converted(int y, int[] argb) {
    int top = y - y % BAND;
    if (top != bandTop) {
      int rows = Math.min(BAND, image.getHeight() - top);
      band = converted(image.getSubimage(0, top, width, rows));
      bandTop = top;
    }
    System.arraycopy(band, (y - top) * width, argb, 0, width);
  }

  private int[] converted(BufferedImage rows) {
    boolean labelled = foreign(rows.getColorModel()).isPresent();
    BufferedImage source = labelled ? rows : labelled(rows);
    BufferedImage usual = new BufferedImage(width, rows.getHeight(), BufferedImage.TYPE_INT_ARGB);
    new ColorConvertOp(null).filter(source, usual);
    return usual.getRGB(0, 0, width, rows.getHeight(), null, 0, width);
  }

  /** Returns the same values in a picture with the right colour space. */
  private BufferedImage labelled(BufferedImage rows) {
    BufferedImage copy = new BufferedImage(width, rows.getHeight(), BufferedImage.TYPE_4BYTE_ABGR);
    int[] numbers = rows.getRGB(0, 0, width, rows.getHeight(), null, 0, width);
    copy.setRGB(0, 0, width, rows.getHeight(), numbers, 0, width);
    ColorModel model =
        new ComponentColorModel(
            foreign.orElseThrow(), true, false, ColorModel.TRANSLUCENT, DataBuffer.TYPE_BYTE);
    return new BufferedImage(model, copy.getRaster(), false, null);
  }
}
