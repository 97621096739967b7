package org.lectern.cite;

/** Where an ORCID leads. */
public final class Orcid {
  private Orcid() {}

  /** Its address, which is what others know it by. */
  public static String address(String orcid) {
    return "https://orcid.org/" + orcid;
  }
}
