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
 * Makes the files of a plan and gives them to a sink. Files that would be the same again are kept.
 * Safe for use by several threads.
 *
 * @param offline records the files that browsers store for reading offline
 */
record SiteMaker(Plan plan, Pictures pictures, OfflineFiles offline, FileSink sink, Reuse reuse) {
  /** Makes one file; returns the kind of file that it turned out to be. */
  String make(Output output) throws IOException {
    if (output instanceof Output.Html page) {
      return make(page);
    } else if (output instanceof Output.Document document) {
      return make(document);
    } else if (output instanceof Output.Drawing drawing && isPublished(drawing)) {
      return "drawn pictures kept";
    }
    String path = output.path().value();
    Plan.FileContent made = plan.make(output);
    if (made instanceof Plan.Bytes file) {
      sink.bytes(path, phase(output), offline.add(output, file.bytes()));
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

  /**
   * The name of a preview picture is a hash of what it shows, so an untouched file needn't be
   * compared.
   */
  private boolean isPublished(Output.Drawing drawing) throws IOException {
    String path = drawing.path().value();
    OptionalLong stamp = reuse.stamp(path);
    boolean isKept =
        drawing.isPreview()
            && stamp.isPresent()
            && sink.keep(path, Phase.ASSET, stamp, bytes -> false);
    if (isKept) {
      pictures.markUsed(drawing);
    }
    return isKept;
  }

  private String make(Output.Html page) throws IOException {
    Optional<MadeFile> same = reusable(page);
    if (same.isPresent()) {
      offline.addUnchanged(page, same.get().version(), same.get().size());
      return "pages kept";
    }
    Output.Shown shown = page.shown().get();
    byte[] bytes = offline.add(page, plan.page(page, shown));
    write(page, bytes, offline.version(page), shown.bodies());
    return page.kind();
  }

  private String make(Output.Document document) throws IOException {
    if (reusable(document).isPresent()) {
      return "data kept";
    }
    Output.Noted noted = document.noted().get();
    write(document, noted.bytes(), "", noted.bodies());
    return document.kind();
  }

  private void write(Output output, byte[] bytes, String version, Set<String> bodies)
      throws IOException {
    String path = output.path().value();
    sink.bytes(path, Phase.PAGE, bytes);
    reuse.add(path, MadeFile.of(bytes, version, bodies));
  }

  /** Returns the record of a file that would be the same again and is still published. */
  private Optional<MadeFile> reusable(Output output) throws IOException {
    String path = output.path().value();
    Optional<MadeFile> before = reuse.unchanged(path);
    if (before.isEmpty()
        || !sink.keep(path, Phase.PAGE, reuse.stamp(path), before.get()::hasBytes)) {
      return Optional.empty();
    }
    reuse.add(path, before.get());
    return before;
  }
}
