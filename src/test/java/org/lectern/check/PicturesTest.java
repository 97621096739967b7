package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;

class PicturesTest {
  @TempDir Path root;
  private TestConference conference;

  @BeforeEach
  void make() throws IOException {
    conference =
        new TestConference(root)
            .lasting("2027-03-26", "2027-03-28", "theme: { logo: media/small.png }")
            .with("content/media/small.png", png(20, 10))
            .with("content/media/wide.gif", moving(9_000, 4_500, 10))
            .with("content/media/heavy.gif", moving(20, 10, 10_500_000))
            .with("content/media/vast.svg", "<svg viewBox='0 0 90000 90000'/>");
  }

  /** As an image editor writes it, of one colour. */
  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
    return bytes.toByteArray();
  }

  /** A GIF file of two frames, which isn't made smaller. */
  private static byte[] moving(int width, int height, int length) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(new byte[] {(byte) width, (byte) (width >> 8)});
    bytes.writeBytes(new byte[] {(byte) height, (byte) (height >> 8), 0, 0, 0});
    for (int frame = 0; frame < 2; frame++) {
      bytes.writeBytes(new byte[] {',', 0, 0, 0, 0, 1, 0, 1, 0, 0, 2});
      for (int written = 0; written < length / 2; written += 256) {
        bytes.write(255);
        bytes.write(new byte[255]);
      }
      bytes.write(0);
    }
    bytes.write(';');
    return bytes.toByteArray();
  }

  @Test
  void a_picture_that_is_made_smaller_anyway_may_be_large() throws IOException {
    byte[] png = png(9_000, 4_500);
    conference
        .with("content/media/camera.png", png)
        .with("content/speakers/ana.md", "---\nname: Ana\nphoto: media/camera.png\n---\n")
        .with("content/sessions/x.md", "---\ntitle: X\nspeakers: [ana]\n---\n");
    assertEquals(List.of(), problems());
  }

  private List<String> problems() throws IOException {
    return conference.problems().stream()
        .map(problem -> problem.replaceFirst("^content/(.*) — .*", "$1"))
        .toList();
  }

  @Test
  void a_picture_that_nothing_is_said_about_is_told() throws IOException {
    conference.with(
        "content/pages/about.md",
        """
        ---
        title: About
        ---
        図 ![](../media/small.png) and ![ ][small] and [![](../media/small.png)](about.md)

        [small]: ../media/small.png

        Inline <img src="../media/small.png" title="alt"> and <IMG
        src="../media/small.png">

        <figure>
          <img class="x" src="../media/small.png">
        </figure>
        """);
    assertEquals(
        List.of("4:3", "4:31", "4:48", "8:8", "8:55", "12:3"),
        problems().stream()
            .filter(problem -> problem.contains("[image-without-alt]"))
            .map(
                problem ->
                    problem.replaceFirst("pages/about.md:(.*): warning: nothing says.*", "$1"))
            .toList());
  }

  @Test
  void a_picture_may_say_what_it_shows_or_that_it_is_decoration() throws IOException {
    conference.with(
        "content/pages/about.md",
        """
        ---
        title: About
        ---
        ![A *map*](../media/small.png) ![a map][small] <img src="../media/small.png" alt="">
        ![](https://example.org/elsewhere.png) `![](../media/small.png)` <!-- <img src="x"> -->

        [small]: ../media/small.png
        """);
    assertEquals(List.of(), problems());
  }

  @Test
  void a_poster_says_what_it_shows_unless_it_is_a_video_s() throws IOException {
    conference
        .with("content/media/a.mp4", "x")
        .with(
            "content/sessions/x.md",
            """
            ---
            title: X
            media:
              - { pdf: media/small.png, title: A, poster: media/small.png }
              - { pdf: media/small.png, title: B, poster: media/small.png, poster_alt: A curve }
              - { video: media/a.mp4, title: C, poster: media/small.png }
            ---
            Text
            """);
    assertEquals(
        List.of(
            "sessions/x.md:4:47: warning: nothing says what this picture shows [image-without-alt]"),
        problems());
  }

  @Test
  void a_picture_far_larger_than_a_screen_is_told_where_it_is_shown() throws IOException {
    conference
        .with(
            "content/speakers/ana.md",
            "---\nname: Ana\nphoto: media/wide.gif\n---\n![It](../media/wide.gif)\n")
        .with(
            "content/sessions/x.md",
            """
            ---
            title: X
            speakers: [ana]
            media: [ { pdf: media/heavy.gif, title: Y, poster: media/heavy.gif, poster_alt: Z } ]
            ---
            ![a curve](../media/vast.svg) ![small](../media/small.png)
            """);
    assertEquals(
        List.of(
            "sessions/x.md:4:52: warning: the picture media/heavy.gif has 11 MB [picture-too-large]",
            "speakers/ana.md:3:8: warning: the picture media/wide.gif has 9000 by 4500 pixels"
                + " [picture-too-large]"),
        problems());
  }

  @Test
  void in_plain_html_too_but_not_where_readers_only_download_it() throws IOException {
    conference.with(
        "content/pages/about.md",
        """
        ---
        title: About
        ---
        Print [the poster](../media/wide.gif).
        <img alt="The poster" src="../media/heavy.gif">
        """);
    assertEquals(
        List.of(
            "pages/about.md:5:28: warning: the picture media/heavy.gif has 11 MB [picture-too-large]"),
        problems());
  }
}
