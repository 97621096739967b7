package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in {@code media} that a web server would run. */
class ServerScriptsTest extends FolderTest {
  @ParameterizedTest
  @CsvSource({
    "e13.php, php, e13-php.txt",
    "E13.PHP, php, E13-PHP.txt",
    "a.php5, php5, a-php5.txt",
    "a.phtml, phtml, a-phtml.txt",
    "a.phar, phar, a-phar.txt",
    "a.asp, asp, a-asp.txt",
    "a.aspx, aspx, a-aspx.txt",
    "a.jsp, jsp, a-jsp.txt",
    "a.cgi, cgi, a-cgi.txt",
    "a.pl, pl, a-pl.txt",
    "a.py, py, a-py.txt",
    "a.shtml, shtml, a-shtml.txt",
    "a.php.txt, php, a-php.txt",
    "a.php.b.pdf, php, a-php.b.pdf",
    "a.php., php, a-php.",
  })
  void is_told_with_a_name_that_is_only_sent(String name, String ending, String better)
      throws IOException {
    folder.with("media/" + name, "harmless");
    assertEquals(
        List.of(
            "content/media/%s: error: a web server may run this file rather than send it, for .%s in its name [active-media] — rename it to %s, or put it into a ZIP"
                .formatted(name, ending, better)),
        folder.problems());
    folder.with("media/" + better, "harmless");
    assertEquals(1, folder.problems().size(), "the better name is fine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"php", "php.pdf", "map.pl.pdf", "captions.pl.vtt", "a-php.txt", "python.zip"})
  void is_no_file_that_servers_only_send(String name) throws IOException {
    folder.with("media/" + name, "harmless");
    assertEquals(List.of(), folder.problems());
  }

  @Test
  void what_steers_a_server_is_never_read() throws IOException {
    folder.with("media/.htaccess", "AddType application/x-httpd-php .png");
    folder.with("media/.user.ini", "auto_prepend_file=a.png");
    assertEquals(Set.of(), folder.program().files());
  }
}
