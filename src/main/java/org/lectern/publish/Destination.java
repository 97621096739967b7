package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Path;

/** A place that staged files are published to. */
sealed interface Destination permits InPlace, Releases {
  /** Returns the folder of Lectern's own files: the lock and the staged files. */
  Path own();

  /** Completes or discards what an interrupted build left. */
  void recover(Staging staging) throws IOException;

  /**
   * Whether a publication was interrupted, so that the next build needs the staged files to
   * complete it.
   */
  boolean isInterrupted();

  /** Returns the folder that readers see, which need not exist. Each call reads it anew. */
  Tree site() throws IOException;

  /** Reads which files of the published site Lectern wrote. */
  Manifest written() throws IOException;

  /** Replaces the published site with the planned one. */
  void publish(PublicationPlan plan, PublishedSite old, Staging staging) throws IOException;
}
