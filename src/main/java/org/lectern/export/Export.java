package org.lectern.export;

import java.util.stream.Stream;
import org.lectern.program.Conference;
import org.lectern.site.Output;
import org.lectern.site.SitePlan;

/** One format: a class for each, listed in {@link Exports}. */
interface Export {
  /** The files of this format, in a fixed order. */
  Stream<Output> outputs(Conference conference, SitePlan site);
}
