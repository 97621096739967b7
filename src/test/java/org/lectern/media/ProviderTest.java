package org.lectern.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.program.Address;
import org.lectern.program.Media;
import org.lectern.program.MediaKind;

class ProviderTest {
  private static final String YOUTUBE = "https://www.youtube-nocookie.com/embed/abcdefghijk";

  private static String frame(MediaKind kind, String address) {
    Media media =
        new Media(
            kind,
            new Address.Web(URI.create(address)),
            Optional.of("X"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return ((Player.Frame) Provider.of(kind).player(media)).source().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "https://youtu.be/abcdefghijk?t=5400, ?start=5400",
    "https://youtu.be/abcdefghijk?si=x_y&t=90s, ?start=90",
    "https://www.youtube.com/watch?v=abcdefghijk&t=1h30m5s, ?start=5405",
    "https://www.youtube.com/watch?t=90&v=abcdefghijk, ?start=90",
    "https://www.youtube.com/watch?v=abcdefghijk#t=2m, ?start=120",
    "https://www.youtube.com/embed/abcdefghijk?start=7, ?start=7",
    "https://www.youtube.com/live/abcdefghijk?t=3h, ?start=10800",
    "https://youtu.be/abcdefghijk?t=0, ''",
    "https://youtu.be/abcdefghijk?t=soon, ''",
    "https://youtu.be/abcdefghijk?list=t=90, ''",
    "https://youtu.be/abcdefghijk?t=99999999999999999999, ''",
  })
  void a_video_on_youtube_begins_where_its_address_says(String address, String end) {
    assertEquals(YOUTUBE + end, frame(MediaKind.YOUTUBE, address));
  }

  @ParameterizedTest
  @CsvSource({
    "https://vimeo.com/123456#t=30s, 123456?dnt=1#t=30s",
    "https://vimeo.com/123456/0abc?share=copy#t=1m30s, 123456?dnt=1&h=0abc#t=90s",
    "https://player.vimeo.com/video/123456?h=0abc#t=5, 123456?dnt=1&h=0abc#t=5s",
    "https://vimeo.com/123456, 123456?dnt=1",
  })
  void a_video_on_vimeo_too(String address, String end) {
    assertEquals("https://player.vimeo.com/video/" + end, frame(MediaKind.VIMEO, address));
  }

  @Property
  void hours_minutes_and_seconds_are_the_seconds(
      @ForAll @IntRange(max = 20) int hours,
      @ForAll @IntRange(max = 59) int minutes,
      @ForAll @IntRange(min = 1, max = 59) int seconds) {
    assertEquals(
        frame(
            MediaKind.YOUTUBE,
            "https://youtu.be/abcdefghijk?t=" + (3600 * hours + 60 * minutes + seconds)),
        frame(
            MediaKind.YOUTUBE,
            "https://youtu.be/abcdefghijk?t=%dh%dm%ds".formatted(hours, minutes, seconds)));
  }
}
