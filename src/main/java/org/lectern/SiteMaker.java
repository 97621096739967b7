package org.lectern;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lectern.offline.OfflineFiles;
import org.lectern.publish.Phase;
import org.lectern.reuse.MadeFile;
import org.lectern.reuse.Reuse;
import org.lectern.site.Output;

/**
 * Makes the files of a plan and hands them over; those that would be the same again stay as they
 * are. For use by several threads.
 *
 * @param kept takes note of what browsers keep
 */
record SiteMaker(Plan plan, Pictures pictures, OfflineFiles kept, FileSink sink, Reuse reuse) {
  /** One file; gives what kind of file it turned out to be. */
  String make(Output output) throws IOException {
    if (output instanceof Output.Html page) {
      return make(page);
    } else if (output instanceof Output.Document document) {
      return make(document);
    } else if (output instanceof Output.Drawing drawing && isPublished(drawing)) {
      return "drawn pictures kept";
    }
    String path = output.path().value();
    Plan.Made made = plan.made(output);
    if (made instanceof Plan.Bytes file) {
      sink.bytes(path, phase(output), kept.add(output, file.bytes()));
    } else if (made instanceof Plan.Copy copy) {
      sink.copy(path, Phase.ASSET, copy.file());
    }
    return output.kind();
  }

  private static Phase phase(Output output) {
    if (OfflineFiles.isWorker(output)) {
      return Phase.LAST;
    }
    return output instanceof Output.Data ? Phase.PAGE : Phase.ASSET;
  }

  /** A preview picture's name says what it shows: one that nobody has touched shows it. */
  private boolean isPublished(Output.Drawing drawing) throws IOException {
    String path = drawing.path().value();
    OptionalLong seen = reuse.seen(path);
    boolean isKept =
        drawing.isPreview()
            && seen.isPresent()
            && sink.keep(path, Phase.ASSET, seen, bytes -> false);
    if (isKept) {
      pictures.remember(drawing);
    }
    return isKept;
  }

  private String make(Output.Html page) throws IOException {
    Optional<MadeFile> same = same(page);
    if (same.isPresent()) {
      kept.again(page, same.get().version(), same.get().size());
      return "pages kept";
    }
    Output.Shown shown = page.shown().get();
    byte[] bytes = kept.add(page, plan.page(page, shown));
    take(page, bytes, kept.version(page), shown.bodies());
    return page.kind();
  }

  private String make(Output.Document document) throws IOException {
    if (same(document).isPresent()) {
      return "data kept";
    }
    Output.Noted noted = document.noted().get();
    take(document, noted.bytes(), "", noted.bodies());
    return document.kind();
  }

  private void take(Output output, byte[] bytes, String version, Set<String> bodies)
      throws IOException {
    String path = output.path().value();
    sink.bytes(path, Phase.PAGE, bytes);
    reuse.made(path, MadeFile.of(bytes, version, bodies));
  }

  /** What a file was made from before, if it would be the same again and stands there still. */
  private Optional<MadeFile> same(Output output) throws IOException {
    String path = output.path().value();
    Optional<MadeFile> before = reuse.before(path);
    if (before.isEmpty() || !sink.keep(path, Phase.PAGE, reuse.seen(path), before.get()::is)) {
      return Optional.empty();
    }
    reuse.made(path, before.get());
    return before;
  }
}
