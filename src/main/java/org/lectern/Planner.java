package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.address.Addresses;
import org.lectern.admin.AdminFiles;
import org.lectern.card.DrawnPictures;
import org.lectern.check.PublicHistory;
import org.lectern.content.Content;
import org.lectern.export.Exporting;
import org.lectern.export.Exports;
import org.lectern.export.SessionScript;
import org.lectern.grid.GridStyles;
import org.lectern.history.GitHistory;
import org.lectern.picture.ScaledPictures;
import org.lectern.program.History;
import org.lectern.program.OverNet;
import org.lectern.program.Program;
import org.lectern.render.HashedName;
import org.lectern.render.TemplateException;
import org.lectern.render.ThemeAssets;
import org.lectern.reuse.Inputs;
import org.lectern.search.SearchIndex;
import org.lectern.shelf.Shelf;
import org.lectern.site.Assets;
import org.lectern.site.Edition;
import org.lectern.site.Lazy;
import org.lectern.site.MediaFile;
import org.lectern.site.Output;
import org.lectern.site.OwnStyle;
import org.lectern.site.Site;
import org.lectern.site.SitePlan;
import org.lectern.stamp.PerFileCache;
import org.lectern.stamp.Stamps;
import org.lectern.text.Texts;

/**
 * Plans the site of a conference, as often as it changes. Data of media files and the style of the
 * grid are cached until they change. Not safe for use by several threads.
 */
final class Planner {
  private final Path source;
  private final Stamps stamps;
  private final Shelf shelf;
  private final PerFileCache<MediaFile> mediaFiles = new PerFileCache<>();
  private final PerFileCache<String> gridStyles = new PerFileCache<>();

  /**
   * Creates a planner with an empty cache.
   *
   * @param source the conference's folder
   * @param stamps tells which files have changed
   * @param shelf takes what is made before it is asked for
   */
  Planner(Path source, Stamps stamps, Shelf shelf) {
    this.source = source;
    this.stamps = stamps;
    this.shelf = shelf;
  }

  /**
   * Plans the site for content without errors.
   *
   * @throws IOException if a file can't be read
   * @throws TemplateException if the theme's texts or files are broken
   */
  Plan plan(Content content, CachedTheme.LoadedTheme theme, Texts texts) throws IOException {
    List<Program> programs = content.editions();
    Program program = programs.get(0);
    Map<String, MediaFile> media =
        MediaFiles.read(content.contentRoot(), program.files(), stamps, mediaFiles);
    ThemeAssets themed = theme.assets(ownStyles(program, media));
    Assets bare = new Assets(themed.styles(), themed.scripts(), themed.names(), media);
    Lazy<History> history = new Lazy<>(() -> history(content, program));
    Lazy<List<SearchIndex>> indexes =
        new Lazy<>(() -> indexes(editions(programs, texts, bare, theme, history)));
    List<Output> outputs = new ArrayList<>(themed.files());
    Map<Locale, Assets.LanguageData> data = new LinkedHashMap<>();
    for (int i = 0; i < programs.size(); i++) {
      int index = i;
      Output.Data sessions = sessions(programs.get(i), programs, history);
      outputs.add(sessions);
      data.put(
          programs.get(i).language(),
          new Assets.LanguageData(sessions.path(), () -> indexes.get().get(index).first()));
    }
    Assets assets = new Assets(themed.styles(), themed.scripts(), themed.names(), media, data);
    List<Edition> editions = editions(programs, texts, assets, theme, history);
    SitePlan site = Site.plan(editions, assets);
    outputs.addAll(site.outputs());
    return new Plan(
        outputs,
        new Lazy<>(() -> later(editions, site, indexes.get())),
        theme.renderer(),
        pictures(content),
        new Hosting(
            program.conference().offline(), program.conference().url().getPath(), site.policy()),
        new Lazy<>(() -> inputs(content, theme, media, history.get())),
        () -> history.get().isWhole());
  }

  private Map<String, String> ownStyles(Program program, Map<String, MediaFile> media)
      throws IOException {
    return Map.of(
        "lectern.css",
        OwnStyle.css(program, media),
        "schedule.css",
        gridStyles.get("", GridStyles.neededFrom(program), () -> GridStyles.css(program)));
  }

  private static List<Edition> editions(
      List<Program> programs,
      Texts texts,
      Assets assets,
      CachedTheme.LoadedTheme theme,
      Lazy<History> history) {
    return Site.editions(programs, texts, assets, theme.theme()::words, history);
  }

  private List<SearchIndex> indexes(List<Edition> editions) {
    return Site.catalogues(editions).stream()
        .map(catalogue -> SearchIndex.of(catalogue, HashedName::of, shelf))
        .toList();
  }

  private List<Output> later(List<Edition> editions, SitePlan site, List<SearchIndex> indexes) {
    List<Output> later = new ArrayList<>();
    indexes.forEach(index -> later.addAll(index.files()));
    later.addAll(Exports.of(new Exporting(editions, site, shelf)));
    later.addAll(AdminFiles.of(editions.get(0).program()));
    later.addAll(Site.previews(editions));
    return later;
  }

  private Pictures pictures(Content content) {
    return new Pictures(
        DrawnPictures.below(cacheFolder()),
        ScaledPictures.below(cacheFolder()),
        source,
        content.contentRoot());
  }

  private static Inputs inputs(
      Content content,
      CachedTheme.LoadedTheme theme,
      Map<String, MediaFile> media,
      History history) {
    try {
      return PageInputs.of(content, theme.theme(), media, history);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private History history(Content content, Program program) {
    return PublicHistory.of(
        GitHistory.of(content.contentRoot(), program.conference(), cacheFolder()),
        program.conference().shown());
  }

  private Path cacheFolder() {
    return source.resolve(".lectern");
  }

  /**
   * The file's name never changes, because every page names it: when a session changes, pages that
   * don't show it stay the same.
   */
  private static Output.Data sessions(
      Program edition, List<Program> editions, Lazy<History> history) {
    Addresses addresses = Addresses.of(edition, editions);
    return new Output.Data(
        addresses.sessionScript(),
        () -> SessionScript.of(edition, addresses, OverNet.in(editions), history.get()));
  }
}
