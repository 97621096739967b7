package org.lectern.importer.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Importing;

class ConferenceLanguageTest {
  @TempDir private Path root;

  @Test
  void one_session_in_another_language_doesnt_make_it_the_conferences() {
    String table =
        "Title,Speakers,Language\nKnots,Ana,\nSails,Mei,\nNós,Ana,pt-BR\nVelas,Rui,%s\nLunch,,\n";
    assertEquals("en", language(table.formatted("")));
    assertEquals("pt", language(table.formatted("pt") + "Cordas,Rui,pt\n"));
  }

  private String language(String table) {
    Path folder = root.resolve(String.valueOf(table.length()));
    return Importing.of("csv", table, Importing.in("Etc/UTC"), folder)
        .file("conference.yaml")
        .replaceFirst("(?s).*\nlanguage: (..)\n.*", "$1");
  }
}
