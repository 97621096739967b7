package org.lectern.program;

/** Whether a session takes place. */
public enum Status {
  CONFIRMED,
  TENTATIVE,
  /** Stays visible, struck through. */
  CANCELLED
}
