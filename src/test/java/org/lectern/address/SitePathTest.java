package org.lectern.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class SitePathTest {
  private static final URI SITE = URI.create("https://example.org/2021/");

  @Test
  void links_start_from_the_root() {
    SitePath page = SitePath.page("sessions", "opening");
    assertEquals("sessions/opening/index.html", page.value());
    assertEquals("../../", page.root());
    assertEquals("../../speakers/ana/index.html", SitePath.page("speakers", "ana").under("../../"));
  }

  @Test
  void public_addresses_leave_the_index_out() {
    assertEquals("https://example.org/2021/", SitePath.page().under(SITE).toString());
    assertEquals(
        "https://example.org/2021/sessions/opening/",
        SitePath.page("sessions", "opening").under(SITE).toString());
    assertEquals(
        "https://example.org/2021/404.html", new SitePath("404.html").under(SITE).toString());
  }

  @Test
  void other_scripts_are_percent_encoded() {
    assertEquals("sessions/%E5%A3%B0/index.html", SitePath.page("sessions", "声").under(""));
  }

  @Test
  void a_path_stays_within_the_site() {
    for (String path : new String[] {"", "/etc", "a/../b", "a//b", "./a", "a/"}) {
      assertThrows(IllegalArgumentException.class, () -> new SitePath(path), path);
    }
  }

  @Property
  void a_link_read_back_is_the_path(@ForAll @NotEmpty String name) {
    if (name.contains("/") || name.equals(".") || name.equals("..") || !isWhole(name)) {
      return;
    }
    SitePath path = SitePath.page("sessions", name);
    assertEquals("/" + path.value(), URI.create("/" + path.under("")).getPath());
  }

  @Property
  void slugs_are_letters_digits_and_single_hyphens(@ForAll String text) {
    String slug = Slug.of(text);
    assertEquals(slug, Slug.of(slug), "making a slug of a slug changes nothing");
    assertEquals(-1, slug.indexOf("--"));
    slug.codePoints()
        .forEach(
            c ->
                assertEquals(
                    true,
                    c == '-'
                        || Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.LETTER_NUMBER
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK,
                    () -> "in a slug: " + Character.getName(c)));
  }

  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
