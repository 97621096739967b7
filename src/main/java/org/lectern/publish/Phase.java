package org.lectern.publish;

/** When a file is put in its place: what pages need comes before the pages. */
public enum Phase {
  ASSET,
  PAGE
}
