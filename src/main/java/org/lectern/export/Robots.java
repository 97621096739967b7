package org.lectern.export;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.lectern.address.SitePath;
import org.lectern.site.Output;

/**
 * {@code robots.txt}: everything may be read, and where the sitemap is (<a
 * href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>). Crawlers look for it at the root of
 * a host only.
 */
final class Robots implements Export {
  @Override
  public Stream<Output> outputs(Exporting it) {
    String text =
        "User-agent: *\nAllow: /\nSitemap: " + Sitemap.PATH.under(it.conference().url()) + "\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Stream.of(new Output.Data(new SitePath("robots.txt"), () -> bytes));
  }
}
