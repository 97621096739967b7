package org.lectern.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.icc.IccDirectory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Pixels;

/** What smaller pictures look like. */
class ScaledPicturesTest extends PictureFolder {
  private static final int SAME = 3;

  private BufferedImage scaled(Path file, int width) throws Exception {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(file, width)));
    assertEquals(width, image.getWidth());
    return image;
  }

  private static void assertColor(Color expected, BufferedImage image, int x, int y) {
    Color found = new Color(image.getRGB(x, y), true);
    boolean near =
        Math.abs(expected.getRed() - found.getRed()) <= SAME
            && Math.abs(expected.getGreen() - found.getGreen()) <= SAME
            && Math.abs(expected.getBlue() - found.getBlue()) <= SAME
            && Math.abs(expected.getAlpha() - found.getAlpha()) <= SAME;
    assertTrue(near, "%s, not %s, at %d, %d".formatted(found, expected, x, y));
  }

  /** A picture whose file isn't small, of one colour with grain at its right and bottom edge. */
  private static BufferedImage plain(Color color, int type) {
    BufferedImage image = new BufferedImage(400, 400, type);
    Graphics2D pen = image.createGraphics();
    pen.drawImage(Pixels.photo(400, 400), 0, 0, null);
    pen.setComposite(java.awt.AlphaComposite.Src);
    pen.setColor(color);
    pen.fillRect(0, 0, 200, 200);
    pen.dispose();
    return image;
  }

  @Test
  void a_photograph_keeps_its_proportions_and_loses_everything_but_the_picture() throws Exception {
    Path file = write("a.jpg", Made.with(Pixels.jpeg(600, 400), Made.exif(1)));
    BufferedImage image = scaled(file, 240);
    assertEquals(160, image.getHeight());
    var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes(file, 240)));
    assertFalse(metadata.containsDirectoryOfType(ExifDirectoryBase.class));
    assertTrue(bytes(file, 240).length < 20_000);
  }

  /** The top left quarter of the picture as it is shown is red, whichever way it was stored. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void one_taken_with_the_camera_held_otherwise_is_upright(int orientation) throws Exception {
    boolean turned = orientation >= 5;
    // Where the corner that is shown at the top left is stored, by the definition of the tag.
    boolean storedLeft = List.of(1, 4, 5, 6).contains(orientation);
    boolean storedTop = List.of(1, 2, 5, 8).contains(orientation);
    BufferedImage image = Pixels.photo(480, 320);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(storedLeft ? 0 : 240, storedTop ? 0 : 160, 240, 160);
    pen.dispose();
    Path file = write("a.jpg", Made.with(Pixels.file(image, "jpeg"), Made.exif(orientation)));
    BufferedImage shown = scaled(file, 80);
    assertEquals(turned ? 120 : 53, shown.getHeight());
    assertColor(new Color(254, 0, 0), shown, 10, 10);
    assertTrue(new Color(shown.getRGB(70, shown.getHeight() - 8)).getBlue() > 60);
  }

  @Test
  void black_and_white_become_the_grey_that_is_as_bright() throws Exception {
    BufferedImage image = Pixels.photo(800, 800);
    for (int y = 0; y < 400; y++) {
      for (int x = 0; x < 400; x++) {
        image.setRGB(x, y, (x + y) % 2 == 0 ? 0xFFFFFF : 0);
      }
    }
    assertColor(
        new Color(188, 188, 188), scaled(write("a.png", Pixels.file(image, "png")), 100), 20, 20);
  }

  @Test
  void what_is_transparent_gives_no_colour_to_what_is_not() throws Exception {
    BufferedImage image = plain(new Color(255, 0, 0, 0), BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < 200; x += 2) {
        image.setRGB(x, y, 0xFF0000FF);
      }
    }
    BufferedImage scaled = scaled(write("a.png", Pixels.file(image, "png")), 100);
    assertColor(new Color(0, 0, 255, 128), scaled, 20, 20);
  }

  @Test
  void greys_stay_as_dark_as_they_were() throws Exception {
    BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage grain = Pixels.photo(400, 400);
    for (int y = 0; y < 400; y++) {
      for (int x = 0; x < 400; x++) {
        image.getRaster().setSample(x, y, 0, x < 200 && y < 200 ? 100 : grain.getRGB(x, y) & 255);
      }
    }
    for (String format : List.of("png", "jpg")) {
      BufferedImage scaled = scaled(write("a." + format, Pixels.file(image, format)), 100);
      assertColor(new Color(100, 100, 100), scaled, 20, 20);
    }
  }

  /** Java's profile of linear colours stands for any that isn't sRGB. */
  @Test
  void colours_of_a_profile_become_those_that_browsers_take_them_for() throws Exception {
    byte[] profile =
        ((java.awt.color.ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB))
            .getProfile()
            .getData();
    Color stored = new Color(55, 55, 55);
    Color shown = new Color(128, 128, 128);

    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(Made.ascii("linear\0\0"));
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(body)) {
      deflater.write(profile);
    }
    byte[] png = Pixels.file(plain(stored, BufferedImage.TYPE_INT_RGB), "png");
    Path inPng = write("a.png", Made.pngWith(png, Made.chunk("iCCP", body.toByteArray())));
    assertColor(shown, scaled(inPng, 100), 20, 20);

    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    segment.writeBytes(Made.ascii("ICC_PROFILE\0\1\1"));
    segment.writeBytes(profile);
    byte[] jpeg = Pixels.file(plain(stored, BufferedImage.TYPE_INT_RGB), "jpeg");
    Path inJpeg = write("a.jpg", Made.with(jpeg, Made.segment(0xE2, segment.toByteArray())));
    assertColor(shown, scaled(inJpeg, 100), 20, 20);
    assertFalse(
        ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes(inJpeg, 100)))
            .containsDirectoryOfType(IccDirectory.class));
  }

  @Test
  void it_is_never_enlarged() throws Exception {
    Raster raster = raster(write("a.jpg", Pixels.jpeg(300, 200)));
    assertEquals(List.of(56, 112, 300), List.copyOf(raster.widths(List.of(56, 112, 480, 960))));
    assertEquals(List.of(300), List.copyOf(raster.widths(List.of(280, 960))));
    assertEquals(List.of(56, 112), List.copyOf(raster.widths(List.of(56, 112))));
  }

  @Test
  void small_and_moving_ones_are_not_scaled() throws Exception {
    assertTrue(PictureFile.of(PictureFormat.JPEG, Pixels.jpeg(40, 40)).raster().isEmpty());
    byte[] png = Pixels.png(200, 200);
    assertFalse(PictureFile.of(PictureFormat.PNG, png).raster().isEmpty());
    byte[] moving = Made.pngWith(png, Made.chunk("acTL", new byte[] {0, 0, 0, 1, 0, 0, 0, 0}));
    assertTrue(PictureFile.of(PictureFormat.PNG, moving).raster().isEmpty());
  }

  @Test
  void webp_becomes_jpeg_and_png_where_it_is_transparent() throws Exception {
    BufferedImage photo = scaled(write("a.webp", resource("photo.webp")), 80);
    assertColor(new Color(0, 128, 255), photo, 20, 15);
    assertFalse(photo.getColorModel().hasAlpha());
    BufferedImage clear = scaled(write("b.webp", resource("clear.webp")), 80);
    assertColor(new Color(0, 128, 255, 128), clear, 20, 15);
    assertEquals(60, clear.getHeight());
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = ScaledPicturesTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  /** As programs for print write it; what Java reads alone has three colours. */
  @Test
  void colours_for_print_become_those_of_screens() throws Exception {
    var raster =
        java.awt.image.Raster.createInterleavedRaster(
            java.awt.image.DataBuffer.TYPE_BYTE, 400, 400, 4, null);
    BufferedImage grain = Pixels.photo(400, 400);
    for (int y = 0; y < 400; y++) {
      for (int x = 0; x < 400; x++) {
        boolean plain = x < 200 && y < 200;
        // Inverted, as Adobe's marker says: no cyan, all magenta and yellow, no black.
        int noise = grain.getRGB(x, y) & 255;
        raster.setPixel(
            x, y, plain ? new int[] {255, 0, 0, 255} : new int[] {noise, noise, noise, 255});
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster, null, null), null);
    } finally {
      writer.dispose();
    }
    byte[] adobe = Made.segment(0xEE, Made.ascii("Adobe\0\144\0\0\0\0\0"));
    byte[] plain = bytes.toByteArray();
    ByteArrayOutputStream print = new ByteArrayOutputStream();
    print.write(plain, 0, 2);
    print.writeBytes(adobe);
    print.write(plain, 2, plain.length - 2);
    Color red = new Color(scaled(write("a.jpg", print.toByteArray()), 100).getRGB(20, 20));
    assertTrue(red.getRed() > 200 && red.getGreen() < 60 && red.getBlue() < 60, red.toString());
  }

  @Test
  void a_photograph_in_a_png_file_becomes_jpeg_and_a_drawing_stays_png() throws Exception {
    assertTrue(raster(write("a.png", Pixels.png(200, 200))).photo());
    BufferedImage drawing = new BufferedImage(4000, 4000, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawing.createGraphics();
    pen.setColor(Color.CYAN);
    pen.fillOval(50, 50, 3900, 3900);
    pen.dispose();
    Path file = write("b.png", Pixels.file(drawing, "png"));
    assertFalse(raster(file).photo());
    assertColor(Color.CYAN, scaled(file, 100), 50, 50);
    assertTrue(bytes(file, 100).length < 3_000);
  }

  @Test
  void what_cannot_be_decoded_is_refused() throws Exception {
    byte[] png = Pixels.png(200, 200);
    byte[] header = Arrays.copyOf(png, 33);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(header);
    file.writeBytes(Made.chunk("IDAT", new byte[20_000]));
    file.writeBytes(Made.chunk("IEND", new byte[0]));
    Path path = write("a.png", file.toByteArray());
    BadPictureException refused = assertThrows(BadPictureException.class, () -> bytes(path, 100));
    assertEquals(
        "this picture can't be read: what is in it isn't a whole picture", refused.getMessage());
  }
}
