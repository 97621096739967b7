package org.lectern.export;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.address.SitePath;
import org.lectern.site.Output;

/**
 * {@code sitemap.xml}: the public address of every page (<a
 * href="https://www.sitemaps.org/protocol.html">sitemaps.org</a>). One file holds 50,000 addresses
 * at most; beyond that it becomes an index of several.
 */
final class Sitemap implements Export {
  static final SitePath PATH = new SitePath("sitemap.xml");

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final int MOST = 50_000;

  @Override
  public Stream<Output> outputs(Exporting it) {
    List<String> pages =
        it.site().outputs().stream()
            .filter(output -> output instanceof Output.Html page && page.indexed())
            .map(page -> page.path().addressUnder(it.conference().url()))
            .toList();
    return files(it.conference().url(), pages, MOST);
  }

  /** The file of all pages, or an index and the files with at most so many pages each. */
  static Stream<Output> files(URI url, List<String> pages, int most) {
    if (pages.size() <= most) {
      return Stream.of(new Output.Data(PATH, () -> xml("urlset", "url", pages)));
    }
    List<Output> files = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < pages.size(); from += most) {
      List<String> some = pages.subList(from, Math.min(pages.size(), from + most));
      SitePath path = new SitePath("sitemap-%s.xml".formatted(parts.size() + 1));
      parts.add(path.addressUnder(url));
      files.add(new Output.Data(path, () -> xml("urlset", "url", some)));
    }
    files.add(new Output.Data(PATH, () -> xml("sitemapindex", "sitemap", parts)));
    return files.stream();
  }

  private static byte[] xml(String root, String item, List<String> addresses) {
    XmlLines xml = new XmlLines();
    xml.start(root).attribute("xmlns", NAMESPACE).line();
    addresses.forEach(address -> xml.start(item).start("loc").text(address).end().close());
    return xml.bytes();
  }
}
