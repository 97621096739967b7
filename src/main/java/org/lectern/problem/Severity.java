package org.lectern.problem;

/** How bad a problem is: an error keeps the site from being built, a warning doesn't. */
public enum Severity {
  ERROR,
  WARNING
}
