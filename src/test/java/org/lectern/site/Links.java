package org.lectern.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.Sites;

/** Follows every link within a built site. */
public final class Links {
  private final Path site;
  private final String base;
  private final Map<Path, Set<String>> ids = new HashMap<>();

  private Links(Path site, String base) {
    this.site = site;
    this.base = base;
  }

  /**
   * What leads nowhere.
   *
   * @param base the path of the site on its server, such as {@code /2021/}: where a link that
   *     begins with a slash starts from
   */
  public static List<String> broken(Path site, String base) throws IOException {
    return new Links(site, base).broken();
  }

  private List<String> broken() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : Sites.pages(site)) {
      Document document = Jsoup.parse(page);
      for (Element element : document.select("[href], [src], [poster], [srcset], [data-href]")) {
        for (String name : List.of("href", "src", "poster", "data-href")) {
          String link = element.attr(name);
          if (element.hasAttr(name) && isInternal(link) && !resolves(page, link)) {
            broken.add(site.relativize(page) + ": " + link);
          }
        }
      }
    }
    return broken;
  }

  private static boolean isInternal(String link) {
    return !link.matches("(?i)^([a-z][a-z0-9+.-]*:|//).*");
  }

  private boolean resolves(Path page, String link) throws IOException {
    URI uri = URI.create(link);
    Path target = page;
    if (uri.getPath() != null && !uri.getPath().isEmpty()) {
      target =
          uri.getPath().startsWith("/")
              ? site.resolve(uri.getPath().substring(base.length()))
              : page.getParent().resolve(uri.getPath()).normalize();
    }
    if (!target.startsWith(site) || !Files.isRegularFile(target)) {
      return false;
    }
    return uri.getFragment() == null || ids(target).contains(uri.getFragment());
  }

  private Set<String> ids(Path page) throws IOException {
    Set<String> known = ids.get(page);
    if (known == null) {
      known = new HashSet<>(Jsoup.parse(page).select("[id]").eachAttr("id"));
      ids.put(page, known);
    }
    return known;
  }
}
