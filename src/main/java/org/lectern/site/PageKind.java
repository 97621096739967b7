package org.lectern.site;

import java.util.stream.Stream;

/** One kind of page: a class for each, listed in {@link Site}. */
interface PageKind {
  /** All pages of the kind in one edition, in a fixed order. */
  Stream<Output.Html> pages(Edition edition);
}
