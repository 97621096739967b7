package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.lectern.TestConference;
import org.lectern.check.Made.Draft;
import org.lectern.program.History;
import org.lectern.program.Page;
import org.lectern.program.Program;
import org.lectern.program.Speaker;
import org.lectern.site.Assets;
import org.lectern.site.Output;
import org.lectern.site.Site;
import org.lectern.text.Texts;

class DuplicateAddressTest {
  private static final Assets ASSETS = new Assets(List.of(), List.of(), Map.of(), Map.of());

  @Property(tries = 500)
  void something_is_told_where_the_plan_has_a_path_twice(
      @ForAll("names") List<Tuple.Tuple2<String, List<String>>> sessions,
      @ForAll("names") List<Tuple.Tuple2<String, List<String>>> speakers,
      @ForAll("names") List<Tuple.Tuple2<String, List<String>>> pages) {
    List<Draft> drafts = new ArrayList<>();
    sessions.forEach(it -> drafts.add(Draft.of(it.get1()).was(it.get2())));
    List<Speaker> people = new ArrayList<>();
    speakers.forEach(it -> people.add(Made.speaker(it.get1(), it.get2())));
    List<Page> texts = new ArrayList<>();
    pages.forEach(it -> texts.add(Made.page(it.get1(), it.get2())));
    List<Program> editions =
        Stream.of(Locale.ENGLISH, Locale.JAPANESE)
            .map(language -> Made.program(language, drafts, people, texts))
            .toList();
    Texts read = Texts.read(editions, TestConference::words);
    List<String> paths =
        Site.plan(
                Site.editions(editions, read, ASSETS, TestConference::words, () -> History.NONE),
                ASSETS)
            .outputs()
            .stream()
            .map(Output::path)
            .map(DuplicateAddress::key)
            .toList();
    boolean twice = new TreeSet<>(paths).size() < paths.size();
    boolean inTheWay =
        paths.stream().anyMatch(path -> path.matches("(assets|media|404)/index.html"));
    assertEquals(
        twice || inTheWay,
        new DuplicateAddress().find(editions.get(0)).findAny().isPresent(),
        paths.toString());
  }

  @Provide
  Arbitrary<List<Tuple.Tuple2<String, List<String>>>> names() {
    Arbitrary<String> names =
        Arbitraries.of(
            "a",
            "b",
            "c",
            "index",
            "sessions",
            "schedule",
            "media",
            "assets",
            "ja",
            "en",
            "404",
            "straße",
            "σας",
            "σασ");
    return names
        .flatMap(slug -> names.list().ofMaxSize(2).map(aliases -> Tuple.of(slug, aliases)))
        .list()
        .uniqueElements(Tuple.Tuple2::get1)
        .ofMaxSize(3);
  }
}
