package org.lectern.bench.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lectern.BuildOptions;
import org.lectern.IncrementalLoader;
import org.lectern.Plan;
import org.lectern.TestConference;
import org.lectern.bench.LargeConference;
import org.lectern.content.ContentReader;
import org.lectern.export.Exporting;
import org.lectern.export.Exports;
import org.lectern.markdown.Markdown;
import org.lectern.program.History;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.render.HashedName;
import org.lectern.search.SearchIndex;
import org.lectern.shelf.Shelf;
import org.lectern.site.Assets;
import org.lectern.site.Catalogue;
import org.lectern.site.Edition;
import org.lectern.site.Output;
import org.lectern.site.Site;
import org.lectern.text.Texts;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A made-up conference, and one of its sessions, ready for each part of a build. */
@State(Scope.Benchmark)
public class Material {
  static final int SESSIONS = 100;
  private static final int ONE = 50;

  final Markdown markdown = new Markdown();
  byte[] file;
  String text;
  String page;
  Plan plan;
  Supplier<byte[]> calendar;
  Catalogue catalogue;
  private Path folder;

  /** Writes the conference, and reads it. */
  @Setup(Level.Trial)
  public void prepare() throws IOException {
    folder = Files.createTempDirectory("lectern-parts");
    LargeConference.write(folder, SESSIONS);
    file = Files.readAllBytes(folder.resolve(LargeConference.session(ONE)));
    IncrementalLoader loader = new IncrementalLoader(BuildOptions.of(folder));
    plan = loader.load().plan().orElseThrow();
    List<Program> programs = ContentReader.read(folder).editions();
    Session session = programs.get(0).session("session-" + ONE).orElseThrow();
    text = session.body().markdown();
    page = "sessions/" + session.slug() + "/index.html";
    Assets assets = new Assets(List.of(), List.of(), Map.of(), Map.of());
    Supplier<History> history = () -> History.NONE;
    List<Edition> editions =
        Site.editions(
            programs,
            Texts.read(programs, TestConference::words),
            assets,
            TestConference::words,
            history);
    catalogue = Site.catalogues(editions).get(0);
    String path = "sessions/" + session.slug() + "/" + session.slug() + ".ics";
    calendar =
        Exports.of(new Exporting(editions, Site.plan(editions, assets), Shelf.inMemory())).stream()
            .filter(output -> output.path().value().equals(path))
            .map(output -> ((Output.Data) output).bytes())
            .findFirst()
            .orElseThrow();
  }

  /** Removes it. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    LargeConference.remove(folder);
  }

  SearchIndex index() {
    return SearchIndex.of(catalogue, HashedName::of, Shelf.inMemory());
  }
}
