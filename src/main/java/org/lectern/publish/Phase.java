package org.lectern.publish;

/** When a file is put in its place: pages come after all that they may ask for, and go before. */
public enum Phase {
  /** What pages load or offer: style sheets, scripts, pictures, media. */
  ASSET,
  /** What readers open. */
  PAGE,
  /** What has browsers fetch all of the new site. */
  LAST
}
