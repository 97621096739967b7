package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.admin.AdminFiles;
import org.lectern.card.DrawnPictures;
import org.lectern.content.Content;
import org.lectern.export.Exports;
import org.lectern.export.SessionScript;
import org.lectern.offline.OfflineFiles;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.program.Program;
import org.lectern.publish.Phase;
import org.lectern.render.HashedName;
import org.lectern.render.Renderer;
import org.lectern.render.TemplateException;
import org.lectern.render.Theme;
import org.lectern.render.ThemeAssets;
import org.lectern.search.SearchIndex;
import org.lectern.site.Addresses;
import org.lectern.site.Assets;
import org.lectern.site.Catalogue;
import org.lectern.site.GridStyles;
import org.lectern.site.Output;
import org.lectern.site.OwnStyle;
import org.lectern.site.Site;
import org.lectern.site.SitePlan;
import org.lectern.site.Texts;

/** Everything that the site will hold, ready to be made. */
final class Plan {
  private final List<Output> outputs;
  private final Renderer renderer;
  private final Path contentRoot;
  private final DrawnPictures pictures;
  private final OfflineFiles offline;

  private Plan(
      List<Output> outputs,
      Renderer renderer,
      Path contentRoot,
      DrawnPictures pictures,
      OfflineFiles offline) {
    this.outputs = outputs;
    this.renderer = renderer;
    this.contentRoot = contentRoot;
    this.pictures = pictures;
    this.offline = offline;
  }

  /** Takes a file's bytes, from many threads at once. */
  interface BytesTaker {
    void take(String path, Phase phase, byte[] bytes) throws IOException;
  }

  /** Takes a file to copy, from many threads at once. */
  interface FileTaker {
    void take(String path, Phase phase, Path file) throws IOException;
  }

  /**
   * The plan for content in which nothing is wrong.
   *
   * @param pictures those that builds before have drawn
   * @throws TemplateException where a template can't be used
   * @throws IOException where a file can't be read
   */
  static Plan of(Content content, Theme theme, Texts texts, DrawnPictures pictures)
      throws IOException {
    Program program = content.editions().get(0);
    MediaFiles media = MediaFiles.read(content.contentRoot(), program.files());
    ThemeAssets themed =
        theme.assets(
            Map.of(
                "lectern.css", OwnStyle.css(program, media.names()),
                "schedule.css", GridStyles.css(program)));
    Assets assets =
        new Assets(themed.styles(), themed.scripts(), themed.names(), media.names(), media.sizes());
    List<Output> outputs = new ArrayList<>(themed.files());
    Map<Locale, Assets.LanguageData> data = new LinkedHashMap<>();
    List<Catalogue> catalogues = Site.catalogues(content.editions(), texts, assets, theme::words);
    for (int i = 0; i < catalogues.size(); i++) {
      Output.Data sessions = sessions(content.editions().get(i), content.editions());
      SearchIndex index = SearchIndex.of(catalogues.get(i), HashedName::of);
      data.put(
          catalogues.get(i).language(), new Assets.LanguageData(sessions.path(), index.first()));
      outputs.add(sessions);
      outputs.addAll(index.files());
    }
    SitePlan site = Site.plan(content.editions(), texts, assets.withData(data), theme::words);
    outputs.addAll(site.outputs());
    outputs.addAll(Exports.of(program.conference(), site));
    outputs.addAll(AdminFiles.of(program));
    return new Plan(
        List.copyOf(outputs),
        new Renderer(theme),
        content.contentRoot(),
        pictures,
        program.conference().offline() ? OfflineFiles.kept() : OfflineFiles.none());
  }

  /**
   * Its name stays, for every page names it: when a session changes, the pages that don't show it
   * stay as they are.
   */
  private static Output.Data sessions(Program edition, List<Program> editions) {
    Addresses addresses = Addresses.of(edition, editions);
    byte[] script = SessionScript.of(edition, addresses);
    return new Output.Data(addresses.sessionScript(), () -> script);
  }

  /** Everything, in the order in which it is made. */
  List<Output> outputs() {
    return outputs;
  }

  /** How many pages there are. */
  long pages() {
    return outputs.stream().filter(Output.Html.class::isInstance).count();
  }

  /**
   * Makes everything, in parallel, and what tells of all of it at the end.
   *
   * @param problems takes what is wrong with templates
   * @throws IOException where a file can't be read or taken
   */
  void make(BytesTaker bytes, FileTaker files, Problems problems) throws IOException {
    each(outputs, problems, output -> make(output, bytes, files));
    if (!problems.hasErrors()) {
      each(offline.files(), problems, output -> make(output, bytes, files));
      pictures.forgetOthers();
    }
  }

  /**
   * Makes the pages for what may be wrong with templates, and nothing else.
   *
   * @throws IOException where a file can't be read
   */
  void check(Problems problems) throws IOException {
    each(
        outputs,
        problems,
        output -> {
          if (output instanceof Output.Html page) {
            renderer.html(page);
          }
        });
  }

  /** One step for a file of the site. */
  private interface Step {
    void take(Output output) throws IOException;
  }

  private static void each(List<Output> outputs, Problems problems, Step step) throws IOException {
    Map<Problem, Boolean> broken = new ConcurrentHashMap<>();
    try {
      outputs.parallelStream()
          .forEach(
              output -> {
                try {
                  step.take(output);
                } catch (TemplateException e) {
                  e.problems().forEach(problem -> broken.put(problem, true));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    problems.addAll(broken.keySet());
  }

  private void make(Output output, BytesTaker bytes, FileTaker files) throws IOException {
    String path = output.path().value();
    if (output instanceof Output.Html page) {
      bytes.take(path, Phase.PAGE, offline.add(page, renderer.html(page)));
    } else if (output instanceof Output.Asset asset) {
      bytes.take(path, Phase.ASSET, offline.add(asset, asset.bytes().get()));
    } else if (output instanceof Output.Data data) {
      bytes.take(path, Phase.PAGE, offline.add(data, data.bytes().get()));
    } else if (output instanceof Output.Drawing drawing) {
      byte[] png = pictures.png(drawing.picture());
      bytes.take(path, Phase.ASSET, offline.add(drawing, png));
    } else if (output instanceof Output.Media media) {
      files.take(path, Phase.ASSET, contentRoot.resolve(media.contentPath()));
    }
  }
}
