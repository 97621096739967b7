package org.lectern;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.content.Content;
import org.lectern.content.FilePrint;
import org.lectern.hash.Sha256;
import org.lectern.program.History;
import org.lectern.render.Theme;
import org.lectern.reuse.CodeFingerprint;
import org.lectern.reuse.Inputs;
import org.lectern.site.Edition;
import org.lectern.site.MediaFile;

/**
 * Computes fingerprints of everything that pages are made from. Whatever is read for a page must be
 * part of them; otherwise an outdated page could be kept.
 */
final class PageInputs {
  private final Sha256 frame = new Sha256();

  private PageInputs() {}

  /**
   * Returns the inputs of a conference's pages.
   *
   * @param media the media files, with all that pages know of them
   * @param history what has changed; few pages show it, so it counts as a text of its own
   * @throws IOException if a file can't be read
   */
  static Inputs of(Content content, Theme theme, Map<String, MediaFile> media, History history)
      throws IOException {
    PageInputs inputs = new PageInputs();
    inputs.add(CodeFingerprint.ofThisProgram());
    theme.files(
        (name, bytes) -> {
          inputs.add(name);
          inputs.add(bytes);
        });
    new TreeMap<>(media)
        .forEach(
            (path, file) -> {
              inputs.add(path);
              inputs.add(file.toString());
            });
    Map<String, String> bodies = new HashMap<>();
    content.prints().stream()
        .sorted(Comparator.comparing(FilePrint::path))
        .forEach(
            print -> {
              inputs.add(print.path());
              inputs.add(print.head());
              bodies.put(print.path(), print.body() + changed(history, print.path()));
            });
    PageInputs shown = new PageInputs();
    shown.add(history.events().toString());
    shown.add(history.former().toString());
    bodies.put(Edition.HISTORY, shown.frame.hex());
    return new Inputs(inputs.frame.hex(), bodies);
  }

  /** A page that shows a text may also show when its file was changed. */
  private static String changed(History history, String path) {
    return history.of(path).map(change -> " " + change).orElse("");
  }

  private void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds the length first, so that no two lists of parts give the same bytes. */
  private void add(byte[] part) {
    frame.add(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array()).add(part);
  }
}
