package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.content.Content;
import org.lectern.export.Exports;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.program.Program;
import org.lectern.publish.Phase;
import org.lectern.render.Renderer;
import org.lectern.render.TemplateException;
import org.lectern.render.Theme;
import org.lectern.render.ThemeAssets;
import org.lectern.site.Assets;
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

  private Plan(List<Output> outputs, Renderer renderer, Path contentRoot) {
    this.outputs = outputs;
    this.renderer = renderer;
    this.contentRoot = contentRoot;
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
   * @throws TemplateException where a template can't be used
   * @throws IOException where a file can't be read
   */
  static Plan of(Content content, Theme theme, Texts texts) throws IOException {
    Program program = content.editions().get(0);
    MediaFiles media = MediaFiles.read(content.contentRoot(), program.files());
    ThemeAssets themed = theme.assets(OwnStyle.css(program, media.names()));
    Assets assets =
        new Assets(themed.styles(), themed.scripts(), themed.names(), media.names(), media.sizes());
    SitePlan site = Site.plan(content.editions(), texts, assets, theme::words);
    List<Output> outputs = new ArrayList<>(themed.files());
    outputs.addAll(site.outputs());
    outputs.addAll(Exports.of(program.conference(), site));
    return new Plan(List.copyOf(outputs), new Renderer(theme), content.contentRoot());
  }

  /** How many pages there are. */
  long pages() {
    return outputs.stream().filter(Output.Html.class::isInstance).count();
  }

  /**
   * Makes everything, in parallel.
   *
   * @param problems takes what is wrong with templates
   * @throws IOException where a file can't be read or taken
   */
  void make(BytesTaker bytes, FileTaker files, Problems problems) throws IOException {
    Map<Problem, Boolean> broken = new ConcurrentHashMap<>();
    try {
      outputs.parallelStream()
          .forEach(
              output -> {
                try {
                  make(output, bytes, files);
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
      bytes.take(path, Phase.PAGE, renderer.html(page));
    } else if (output instanceof Output.Asset asset) {
      bytes.take(path, Phase.ASSET, asset.bytes().get());
    } else if (output instanceof Output.Data data) {
      bytes.take(path, Phase.PAGE, data.bytes().get());
    } else if (output instanceof Output.Media media) {
      files.take(path, Phase.ASSET, contentRoot.resolve(media.contentPath()));
    }
  }
}
