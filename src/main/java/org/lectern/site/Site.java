package org.lectern.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lectern.address.Addresses;
import org.lectern.program.History;
import org.lectern.program.OverNet;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.text.Texts;
import org.lectern.text.Words;

/** The way into the plan of the site. */
public final class Site {
  /** Every kind of page that there is. */
  private static final List<PageKind> KINDS =
      List.of(
          new FrontPage(),
          new SchedulePages(),
          new SessionPages(),
          new SpeakerPages(),
          new ListPages(),
          new MyPage(),
          new NowPage(),
          new AppsPage(),
          new ChangesPage(),
          new FreePages(),
          new SearchPage(),
          new NotFoundPage(),
          new UnkeptPage(),
          new Redirects());

  private Site() {}

  /**
   * All pages in all languages, the icons, and the media files; what pages show is worked out when
   * it is asked for.
   *
   * @param all the default language's first
   */
  public static SitePlan plan(List<Edition> all, Assets assets) {
    List<Output> outputs = new ArrayList<>();
    for (Edition edition : all) {
      KINDS.parallelStream()
          .map(kind -> kind.pages(edition).toList())
          .forEachOrdered(outputs::addAll);
      if (edition.conference().offline()) {
        outputs.add(Manifest.of(edition));
      }
    }
    all.stream()
        .flatMap(edition -> Icons.all(edition.conference(), assets))
        .distinct()
        .forEach(outputs::add);
    new TreeMap<>(assets.media())
        .forEach(
            (path, file) ->
                outputs.add(
                    file.isCopied()
                        ? new Output.Media(file.path(), path)
                        : new Output.Cleaned(file.path(), path)));
    outputs.addAll(PictureUses.all(all, assets));
    List<Session> sessions =
        all.stream().flatMap(edition -> edition.program().sessions().stream()).toList();
    return new SitePlan(outputs, Policy.ofAll(sessions));
  }

  /** The preview pictures of all pages; asked for like {@link #plan}. */
  public static List<Output> previews(List<Edition> all) {
    return all.stream().flatMap(Previews::all).map(Output.class::cast).toList();
  }

  /** What can be found in each language; asked for like {@link #plan}, which needs its index. */
  public static List<Catalogue> catalogues(List<Edition> all) {
    return all.stream().map(Catalogue::of).toList();
  }

  /**
   * All that pages are made from, in each language.
   *
   * @param editions the program in each language, the default first; without problems that are
   *     errors
   * @param words the interface's texts for a language
   * @param history what has changed
   */
  public static List<Edition> editions(
      List<Program> editions,
      Texts texts,
      Assets assets,
      Function<Locale, Words> words,
      Supplier<History> history) {
    List<Edition.Folder> folders =
        editions.stream()
            .map(program -> new Edition.Folder(program.language(), Addresses.of(program, editions)))
            .toList();
    OverNet net = OverNet.in(editions);
    return editions.stream()
        .map(
            program ->
                new Edition(
                    program,
                    Addresses.of(program, editions),
                    words.apply(program.language()),
                    texts,
                    assets,
                    folders,
                    history,
                    new Shared(program, net)))
        .toList();
  }
}
