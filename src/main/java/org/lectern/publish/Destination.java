package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Path;

/** The place that staged files are published to. */
sealed interface Destination permits InPlace, Releases {
  /** Lectern's own folder: for the lock and for files that wait. */
  Path own();

  /** Completes or clears away what an interrupted build left. */
  void recover(Staging staging) throws IOException;

  /** Whether staged files are still needed, for a next run to complete a publication. */
  boolean isInterrupted();

  /** The folder that readers see, to be looked at anew; it need not be there. */
  Tree site() throws IOException;

  /** Which files of it are Lectern's, as was written down. */
  Manifest written() throws IOException;

  /** Makes the planned site the one that readers see. */
  void publish(Plan plan, Published old, Staging staging) throws IOException;
}
