package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.address.SitePath;
import org.lectern.shelf.Shelf;
import org.lectern.site.Catalogue;
import org.lectern.site.Output;

/**
 * The search index of one language, as scripts that call {@code Lectern.index}. The first part is
 * enough for results; it names those with the abstracts, which load after it.
 *
 * <p>All parts together are what the theme's {@code search.js} makes an index of <a
 * href="https://github.com/lucaong/minisearch">MiniSearch</a> from, in its serialised form.
 *
 * @param first the first part
 * @param files all parts, the first one last
 */
public record SearchIndex(SitePath first, List<Output.Asset> files) {
  public SearchIndex {
    files = List.copyOf(files);
  }

  /**
   * The index of what there is.
   *
   * @param published the published name of a file with these bytes
   * @param shelf takes the scripts: their names are known long before they are published
   */
  public static SearchIndex of(
      Catalogue catalogue, BiFunction<String, byte[], SitePath> published, Shelf shelf) {
    Naming naming = new Naming("assets/" + catalogue.folder(), published, shelf);
    List<String> texts =
        Stream.concat(
                catalogue.sessions().stream().map(Catalogue.FoundSession::text),
                catalogue.pages().stream().map(Catalogue.FoundPage::text))
            .toList();
    List<List<Output.Asset>> abstracts =
        IntStream.range(0, (texts.size() + Abstracts.DOCUMENTS - 1) / Abstracts.DOCUMENTS)
            .parallel()
            .map(part -> part * Abstracts.DOCUMENTS)
            .mapToObj(from -> new Abstracts(from, some(texts, from)).files(naming))
            .toList();
    List<String> parts =
        abstracts.stream().map(files -> files.get(files.size() - 1).path().name()).toList();
    Output.Asset first = naming.name("sessions", new Titles(catalogue, parts).script());
    List<Output.Asset> all = new ArrayList<>();
    abstracts.forEach(all::addAll);
    all.add(first);
    return new SearchIndex(first.path(), all);
  }

  private static List<String> some(List<String> texts, int from) {
    return texts.subList(from, Math.min(texts.size(), from + Abstracts.DOCUMENTS));
  }
}
