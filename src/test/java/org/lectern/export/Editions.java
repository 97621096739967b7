package org.lectern.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
  private Editions() {}

  static List<Edition> of(Path folder) throws IOException {
    return of(folder, History.NONE);
  }

  private static List<Edition> of(Path folder, History history) throws IOException {
    List<Program> programs = ContentReader.read(folder).editions();
    return Site.editions(
        programs,
        Texts.read(programs, TestConference::words),
        new Assets(List.of(), List.of(), Map.of(), Map.of()),
        TestConference::words,
        () -> history);
  }

  static Edition first(Path folder) throws IOException {
    return first(folder, History.NONE);
  }

  /** The same, with what has changed in it. */
  static Edition first(Path folder, History history) throws IOException {
    return of(folder, history).get(0);
  }
}
