package org.lectern.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lectern.TestConference;
import org.lectern.content.ContentReader;
import org.lectern.program.History;
import org.lectern.program.Program;
import org.lectern.site.Assets;
import org.lectern.site.Edition;
import org.lectern.site.Site;
import org.lectern.text.Texts;

/** A conference's editions for tests, without a site around them. */
final class Editions {
  static final Supplier<History> UNKNOWN = () -> History.NONE;

  private Editions() {}

  static List<Edition> of(Path folder) throws IOException {
    List<Program> programs = ContentReader.read(folder).editions();
    return Site.editions(
        programs,
        Texts.read(programs, TestConference::words),
        new Assets(List.of(), List.of(), Map.of(), Map.of()),
        TestConference::words,
        UNKNOWN);
  }

  static Edition first(Path folder) throws IOException {
    return of(folder).get(0);
  }
}
