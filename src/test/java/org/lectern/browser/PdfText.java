package org.lectern.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** What can be read on a PDF's pages, by {@code pdftotext}; without it a test is skipped. */
final class PdfText {
  private PdfText() {}

  /** The text that lies within the pages, without its spaces. */
  static String of(Path pdf) throws IOException, InterruptedException {
    Path text = pdf.resolveSibling(pdf.getFileName() + ".txt");
    try {
      int exit =
          new ProcessBuilder("pdftotext", pdf.toString(), text.toString())
              .inheritIO()
              .start()
              .waitFor();
      Assumptions.assumeTrue(exit == 0, "pdftotext reads the file");
    } catch (IOException missing) {
      Assumptions.abort("SKIPPED for want of pdftotext, from poppler-utils");
    }
    return Files.readString(text).replaceAll("\\s", "");
  }
}
