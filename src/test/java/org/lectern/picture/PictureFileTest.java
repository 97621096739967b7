package org.lectern.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.Pixels;

class PictureFileTest {
  private static final byte[] WEBP =
      Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

  private static byte[] file(PictureFormat kind) {
    return switch (kind) {
      case JPEG -> Pixels.jpeg(31, 17);
      case PNG -> Pixels.png(31, 17);
      case GIF -> Pixels.file(new BufferedImage(31, 17, BufferedImage.TYPE_BYTE_INDEXED), "gif");
      case WEBP -> WEBP;
    };
  }

  private static Metadata metadata(byte[] file) throws IOException {
    try {
      return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
    } catch (ImageProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> kinds(Metadata metadata) {
    return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
        .map(directory -> directory.getName())
        .toList();
  }

  private static int[] pixels(byte[] file) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static PictureFile of(PictureFormat kind, byte[] file) {
    try {
      return PictureFile.of(kind, file);
    } catch (BadPictureException bad) {
      throw new AssertionError(bad);
    }
  }

  private static String refusal(PictureFormat kind, byte[] file) {
    return assertThrows(BadPictureException.class, () -> PictureFile.of(kind, file)).getMessage();
  }

  @ParameterizedTest
  @EnumSource(PictureFormat.class)
  void one_without_anything_but_the_picture_stays_byte_for_byte(PictureFormat kind) {
    PictureFile picture = of(kind, file(kind));
    assertArrayEquals(file(kind), picture.clean());
    assertTrue(picture.isClean());
    assertEquals(kind == PictureFormat.WEBP ? new Size(1, 1) : new Size(31, 17), picture.size());
  }

  @Test
  void where_a_photograph_was_taken_is_taken_out_and_how_the_camera_was_held_stays()
      throws Exception {
    byte[] jpeg =
        Made.with(
            Pixels.jpeg(31, 17),
            Made.exif(6),
            Made.segment(
                0xE1,
                Made.ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")),
            Made.segment(0xED, Made.ascii("Photoshop 3.0\0secret")),
            Made.segment(0xE2, Made.ascii("MPF\0secret")),
            Made.segment(0xFE, Made.ascii("secret")));
    Metadata before = metadata(jpeg);
    assertEquals(
        34.683,
        before.getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation().getLatitude(),
        0.001);
    assertTrue(before.containsDirectoryOfType(XmpDirectory.class));

    PictureFile picture = of(PictureFormat.JPEG, jpeg);
    Metadata after = metadata(picture.clean());
    assertFalse(picture.isClean());
    assertEquals(new Size(17, 31), picture.size());
    assertEquals(
        6,
        after
            .getFirstDirectoryOfType(ExifIFD0Directory.class)
            .getInt(ExifIFD0Directory.TAG_ORIENTATION));
    assertEquals(List.of("JPEG", "JFIF", "Exif IFD0", "Huffman", "File Type"), kinds(after));
    for (Tag tag : after.getFirstDirectoryOfType(ExifIFD0Directory.class).getTags()) {
      assertEquals("Orientation", tag.getTagName());
    }
    assertFalse(text(picture.clean()).contains("secret"));
    assertArrayEquals(pixels(jpeg), pixels(picture.clean()));
    assertArrayEquals(
        picture.clean(),
        of(PictureFormat.JPEG, picture.clean()).clean(),
        "there is nothing more to clean");
  }

  @Test
  void what_stands_behind_the_end_is_cut_off() {
    for (PictureFormat kind : PictureFormat.values()) {
      byte[] file = file(kind);
      byte[] longer = Arrays.copyOf(file, file.length + 500);
      assertArrayEquals(file, of(kind, longer).clean(), kind.toString());
    }
  }

  @Test
  void texts_times_and_places_are_taken_out_of_png() throws Exception {
    byte[] png = Pixels.png(31, 17);
    byte[] exif = Made.exif(1);
    byte[] full =
        Made.pngWith(
            png,
            Made.chunk("gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F}),
            Made.chunk("eXIf", Arrays.copyOfRange(exif, 10, exif.length)),
            Made.chunk("tEXt", Made.ascii("Author\0secret")),
            Made.chunk("iTXt", Made.ascii("XML:com.adobe.xmp\0\0\0\0\0secret")),
            Made.chunk("zTXt", Made.ascii("Comment\0\0secret")),
            Made.chunk("tIME", new byte[] {7, (byte) 0xE5, 6, 4, 1, 2, 3}),
            Made.chunk("prVt", Made.ascii("secret")));
    assertTrue(kinds(metadata(full)).contains("GPS"));
    byte[] clean = of(PictureFormat.PNG, full).clean();
    assertEquals(List.of("PNG-IHDR", "PNG-gAMA", "File Type"), kinds(metadata(clean)));
    assertFalse(text(clean).contains("secret"));
    assertArrayEquals(pixels(png), pixels(clean));
  }

  @Test
  void comments_are_taken_out_of_gif_and_a_moving_one_goes_on_moving() throws Exception {
    byte[] still = file(PictureFormat.GIF);
    int head = 13 + 3 * 256;
    ByteArrayOutputStream moving = new ByteArrayOutputStream();
    moving.write(still, 0, head);
    moving.writeBytes(Made.ascii("!\u00FF\u000BNETSCAPE2.0\u0003\u0001\0\0\0"));
    moving.writeBytes(Made.ascii("!\u00FE\u0006secret\0"));
    moving.writeBytes(Made.ascii("!\u00FF\u000BXMP DataXMP\u0006secret\0"));
    moving.write(still, head, still.length - head - 1);
    moving.write(still, head, still.length - head);
    PictureFile picture = of(PictureFormat.GIF, moving.toByteArray());
    assertFalse(text(picture.clean()).contains("secret"));
    assertTrue(text(picture.clean()).contains("NETSCAPE2.0"));
    assertTrue(picture.header().isAnimated());
    var reader = ImageIO.getImageReadersByFormatName("gif").next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(picture.clean())));
    assertEquals(2, reader.getNumImages(true));
  }

  @Test
  void where_it_was_taken_is_taken_out_of_webp() throws Exception {
    byte[] exif = Made.exif(1);
    byte[] body = Arrays.copyOfRange(exif, 10, exif.length);
    byte[] extended = HexFormat.of().parseHex("1c000000" + "000000" + "000000");
    ByteBuffer webp = ByteBuffer.allocate(400).order(ByteOrder.LITTLE_ENDIAN);
    webp.put(Made.ascii("RIFF")).putInt(0).put(Made.ascii("WEBP"));
    webp.put(Made.ascii("VP8X")).putInt(10).put(extended);
    webp.put(WEBP, 12, WEBP.length - 12);
    webp.put(Made.ascii("EXIF")).putInt(body.length).put(body);
    webp.put(Made.ascii("XMP ")).putInt(6).put(Made.ascii("secret"));
    webp.putInt(4, webp.position() - 8);
    byte[] full = Arrays.copyOf(webp.array(), webp.position());
    assertTrue(kinds(metadata(full)).contains("GPS"));
    byte[] clean = of(PictureFormat.WEBP, full).clean();
    assertEquals(Set.of("WebP", "File Type"), Set.copyOf(kinds(metadata(clean))));
    assertFalse(text(clean).contains("secret"));
    assertEquals(0x10, clean[20], "it doesn't say any more that there is something");
    assertArrayEquals(pixels(WEBP), pixels(clean));
  }

  @ParameterizedTest
  @CsvSource({"JPEG, PNG", "PNG, JPEG", "GIF, WEBP", "WEBP, GIF"})
  void one_under_a_wrong_name_is_refused_with_the_right_one(
      PictureFormat named, PictureFormat inside) {
    assertEquals(
        "this is a %s file under the name of a %s file".formatted(inside, named),
        refusal(named, file(inside)));
  }

  @ParameterizedTest
  @EnumSource(PictureFormat.class)
  void one_that_breaks_off_anywhere_is_refused(PictureFormat kind) {
    byte[] file = file(kind);
    for (int length = 0; length < file.length; length++) {
      byte[] part = Arrays.copyOf(file, length);
      assertThrows(
          BadPictureException.class, () -> PictureFile.of(kind, part), kind + " at " + part.length);
    }
  }

  @Test
  void one_too_large_to_decode_is_refused_by_what_its_head_says() {
    byte[] header = HexFormat.of().parseHex("00007530000075300802000000");
    byte[] png = Pixels.png(2, 2);
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.write(png, 0, 8);
    bomb.writeBytes(Made.chunk("IHDR", header));
    bomb.write(png, 33, png.length - 33);
    assertEquals(
        "this picture has 30000 by 30000 pixels, more than 50 million",
        refusal(PictureFormat.PNG, bomb.toByteArray()));

    byte[] jpeg = Pixels.jpeg(16, 16);
    int frame = text(jpeg).indexOf("\u00FF\u00C0");
    Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0xFE);
    assertEquals(
        "this picture has 65278 by 65278 pixels, more than 50 million",
        refusal(PictureFormat.JPEG, jpeg));

    byte[] gif = file(PictureFormat.GIF);
    int image = text(gif).lastIndexOf(",\0\0\0\0");
    Arrays.fill(gif, image + 5, image + 9, (byte) 0x7F);
    assertEquals(
        "this picture has 32639 by 32639 pixels, more than 50 million",
        refusal(PictureFormat.GIF, gif));
  }

  @Test
  void one_of_sixteen_bits_may_have_half_as_many_pixels() {
    byte[] png = Pixels.png(2, 2);
    ByteArrayOutputStream deep = new ByteArrayOutputStream();
    deep.write(png, 0, 8);
    deep.writeBytes(Made.chunk("IHDR", HexFormat.of().parseHex("00001771000017701002000000")));
    deep.write(png, 33, png.length - 33);
    assertEquals(
        "this picture has 6001 by 6000 pixels, more than 25 million",
        refusal(PictureFormat.PNG, deep.toByteArray()));
  }

  @Test
  void a_part_that_is_not_as_it_was_written_is_noticed() {
    byte[] png = Pixels.png(31, 17);
    png[60] ^= 1;
    assertEquals(
        "this picture can't be read: a part of it isn't as it was written",
        refusal(PictureFormat.PNG, png));
  }

  @Test
  void other_files_are_none_of_its_business() throws Exception {
    assertTrue(PictureFile.read(Path.of("no/such/file.svg")).isEmpty());
  }

  private static String text(byte[] file) {
    return new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
