package org.lectern.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Pixels;

/**
 * WebP files, read by another library than the one that wrote them. What colours photographs have
 * is for a browser to tell: that library has those of lossy files only nearly right.
 */
class WebpTest {
  @TempDir Path folder;
  private ScaledPictures pictures;

  @BeforeEach
  void start() {
    boolean isMissed = "true".equals(System.getenv("CI"));
    assumeTrue(
        isMissed || Webp.unavailableReason().isEmpty(), () -> Webp.unavailableReason().orElse(""));
    pictures = ScaledPictures.below(folder.resolve(".lectern"));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Raster raster(Path file) throws Exception {
    return PictureFile.read(file).orElseThrow().raster().orElseThrow();
  }

  private byte[] file(Path file, int width, PictureFormat kind) throws Exception {
    return pictures.scaled(file, raster(file), new TreeSet<>(List.of(width)), width, kind);
  }

  private byte[] webp(Path file, int width) throws Exception {
    return file(file, width, PictureFormat.WEBP);
  }

  private byte[] fallback(Path file, int width) throws Exception {
    return file(file, width, raster(file).fallback());
  }

  private static BufferedImage read(byte[] webp) throws IOException {
    ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(webp))) {
      reader.setInput(in);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  /** What a photograph looks like: soft shapes with little grain. */
  private static BufferedImage photo(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int grain = random.nextInt(8);
        int red = 120 + (int) (90 * Math.sin(x / 60.0)) + grain;
        int green = 120 + (int) (90 * Math.cos(y / 45.0)) + grain;
        int blue = 100 + (int) (60 * Math.sin((x + y) / 80.0)) + grain;
        image.setRGB(x, y, red << 16 | green << 8 | blue);
      }
    }
    return image;
  }

  private static BufferedImage drawing(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    for (int i = 0; i < 40; i++) {
      pen.setColor(new Color(255 - 6 * i, 5 * i, 200));
      pen.fillOval(i * width / 45, i * height / 50, width / 3, height / 3);
    }
    pen.dispose();
    return image;
  }

  /** The mean difference of a colour, of 255. */
  private static double difference(BufferedImage one, BufferedImage other) {
    assertEquals(one.getWidth(), other.getWidth());
    assertEquals(one.getHeight(), other.getHeight());
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        Color a = new Color(one.getRGB(x, y), true);
        Color b = new Color(other.getRGB(x, y), true);
        sum +=
            Math.abs(a.getRed() - b.getRed())
                + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue());
      }
    }
    return sum / 3.0 / one.getWidth() / one.getHeight();
  }

  @Test
  void photographs_lose_more_than_a_quarter_of_their_bytes() throws Exception {
    Path file = write("a.jpg", Pixels.file(photo(1600, 1200), "jpeg"));
    for (int width : new int[] {56, 240, 640, 1280}) {
      byte[] webp = webp(file, width);
      byte[] jpeg = fallback(file, width);
      assertTrue(webp.length < jpeg.length * 3 / 4, webp.length + " of " + jpeg.length);
      BufferedImage read = read(webp);
      assertEquals(width, read.getWidth());
      assertEquals(raster(file).height(width), read.getHeight());
    }
  }

  @Test
  void drawings_lose_nothing_but_bytes() throws Exception {
    Path file = write("a.png", Pixels.file(drawing(3000, 2000), "png"));
    assertFalse(raster(file).photo());
    for (int width : new int[] {112, 640, 1280}) {
      byte[] png = fallback(file, width);
      byte[] webp = webp(file, width);
      assertTrue(webp.length < png.length, webp.length + " of " + png.length);
      assertEquals(0, difference(ImageIO.read(new ByteArrayInputStream(png)), read(webp)));
    }
  }

  @Test
  void what_is_transparent_stays_so() throws Exception {
    BufferedImage drawn = drawing(3000, 2000);
    BufferedImage clear = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < 2000; y++) {
      for (int x = 0; x < 3000; x++) {
        clear.setRGB(x, y, drawn.getRGB(x, y) & 0xFFFFFF | (x * 255 / 2999) << 24);
      }
    }
    assertSameOpacity(write("drawn.png", Pixels.file(clear, "png")));
    BufferedImage grain = Pixels.photo(800, 600);
    BufferedImage cutOut = new BufferedImage(800, 600, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < 600; y++) {
      for (int x = 0; x < 800; x++) {
        boolean inside = Math.hypot(x - 400, y - 300) < 280;
        cutOut.setRGB(x, y, inside ? grain.getRGB(x, y) : 0);
      }
    }
    Path photo = write("cut-out.png", Pixels.file(cutOut, "png"));
    assertSameOpacity(photo);
    assertTrue(webp(photo, 320).length < fallback(photo, 320).length / 4, "it is a photograph");
  }

  private void assertSameOpacity(Path file) throws Exception {
    BufferedImage png = ImageIO.read(new ByteArrayInputStream(fallback(file, 320)));
    BufferedImage webp = read(webp(file, 320));
    assertTrue(webp.getColorModel().hasAlpha());
    for (int y = 0; y < png.getHeight(); y++) {
      for (int x = 0; x < png.getWidth(); x++) {
        assertEquals(png.getRGB(x, y) >>> 24, webp.getRGB(x, y) >>> 24, x + ", " + y);
      }
    }
  }

  @Test
  void there_is_nothing_in_the_file_but_the_picture() throws Exception {
    Path file = write("a.jpg", Made.with(Pixels.jpeg(600, 400), Made.exif(6)));
    byte[] webp = webp(file, 240);
    assertEquals("RIFF", new String(webp, 0, 4, StandardCharsets.US_ASCII));
    assertEquals("WEBPVP8 ", new String(webp, 8, 8, StandardCharsets.US_ASCII), "one part");
    assertEquals(360, read(webp).getHeight(), "it is upright");
    var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(webp));
    assertFalse(metadata.containsDirectoryOfType(ExifDirectoryBase.class));
    assertFalse(metadata.containsDirectoryOfType(XmpDirectory.class));
    assertFalse(metadata.containsDirectoryOfType(IccDirectory.class));
  }

  @Test
  void the_same_picture_gives_the_same_bytes() throws Exception {
    Path photo = write("a.jpg", Pixels.jpeg(600, 400));
    Path drawing = write("b.png", Pixels.file(drawing(3000, 2000), "png"));
    for (Path file : List.of(photo, drawing)) {
      byte[] first = webp(file, 240);
      ScaledPictures other = ScaledPictures.below(folder.resolve("elsewhere"));
      assertArrayEquals(
          first,
          other.scaled(
              file, raster(file), new TreeSet<>(List.of(112, 240, 480)), 240, PictureFormat.WEBP),
          "whatever else is made with it");
    }
  }

  @Test
  void a_photograph_that_lost_much_already_does_not_grow() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(0.6f);
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(Pixels.photo(800, 600), null, null), how);
    } finally {
      writer.dispose();
    }
    Path file = write("a.jpg", bytes.toByteArray());
    byte[] jpeg = fallback(file, 800);
    int[] pixels =
        ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()))
            .getRGB(0, 0, 800, 600, null, 0, 800);
    int usual = PictureEncoder.webp(pixels, 800, true, Integer.MAX_VALUE).length;
    assertTrue(usual > jpeg.length, "else there is nothing to see: " + usual);
    int webp = webp(file, 800).length;
    assertTrue(webp <= jpeg.length, webp + " of " + jpeg.length);
  }

  @Test
  void a_webp_file_that_is_small_enough_is_published_as_it_is() throws Exception {
    Path jpeg = write("a.jpg", Pixels.jpeg(700, 500));
    byte[] original = webp(jpeg, 700);
    Path file = write("b.webp", original);
    assertArrayEquals(original, webp(file, 700));
    assertEquals(PictureFormat.JPEG, raster(file).fallback());
  }

  /** Content comes from strangers: native code never sees it, even where it would come first. */
  @Test
  void pictures_are_read_by_java_alone() throws Exception {
    byte[] webp = webp(write("a.jpg", Pixels.jpeg(600, 400)), 240);
    IIORegistry registry = IIORegistry.getDefaultInstance();
    ImageReaderSpi own = provider(registry, "com.luciad.");
    ImageReaderSpi java = provider(registry, "com.twelvemonkeys.imageio.plugins.webp.");
    registry.setOrdering(ImageReaderSpi.class, own, java);
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(webp))) {
      assertEquals(own, ImageIO.getImageReaders(in).next().getOriginatingProvider());
      assertEquals(java, PictureScaler.reader(in).getOriginatingProvider());
      registry.deregisterServiceProvider(java);
      assertThrows(IOException.class, () -> PictureScaler.reader(in));
    } finally {
      registry.registerServiceProvider(java);
      registry.unsetOrdering(ImageReaderSpi.class, own, java);
    }
  }

  private static ImageReaderSpi provider(IIORegistry registry, String start) {
    Iterator<ImageReaderSpi> all = registry.getServiceProviders(ImageReaderSpi.class, false);
    while (all.hasNext()) {
      ImageReaderSpi one = all.next();
      if (one.getClass().getName().startsWith(start)) {
        return one;
      }
    }
    throw new AssertionError("no reader of " + start);
  }

  @Test
  void one_side_is_no_longer_than_the_format_holds() {
    assertTrue(Webp.isFor(new Size(16_383, 1)));
    assertFalse(Webp.isFor(new Size(16_384, 1)));
    assertFalse(Webp.isFor(new Size(1, 16_384)));
  }
}
