package org.lectern.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names. */
final class Version implements IVersionProvider {
  /** Such as {@code 1.2.0}; empty where it runs from source. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"lectern " + (number().isEmpty() ? "(from source)" : number())};
  }
}
