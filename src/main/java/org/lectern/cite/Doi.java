package org.lectern.cite;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a DOI leads. */
public final class Doi {
  private Doi() {}

  /**
   * Its address at the resolver, percent-encoded (<a
   * href="https://www.doi.org/doi-handbook/HTML/encoding-rules-for-urls.html">DOI Handbook</a>).
   */
  public static String address(String doi) {
    try {
      return new URI("https", "doi.org", "/" + doi, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a DOI: " + doi, e);
    }
  }
}
