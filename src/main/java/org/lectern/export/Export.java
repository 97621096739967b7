package org.lectern.export;

import java.util.stream.Stream;
import org.lectern.site.Output;

/** One format: a class for each, listed in {@link Exports}. */
interface Export {
  /** The files of this format, in a fixed order; none where the conference doesn't want it. */
  Stream<Output> outputs(Exporting it);
}
