package org.lectern.serve;

import java.util.OptionalInt;
import org.lectern.BuildOptions;

/**
 * What to preview, and where.
 *
 * @param build the conference's folder, and whether warnings count as errors; its output is left
 *     alone
 * @param host the name or address of the network interface to listen at
 * @param port the port to listen at; nothing for the first that is free from {@link #USUAL_PORT} on
 */
public record PreviewOptions(BuildOptions build, String host, OptionalInt port) {
  /** The loopback interface, which nobody else on the network can reach. */
  public static final String USUAL_HOST = "127.0.0.1";

  /** The first port that is tried. */
  public static final int USUAL_PORT = 8420;

  /** How many ports are tried. */
  static final int PORTS = 40;

  /** A preview for this machine alone. */
  public static PreviewOptions of(BuildOptions build) {
    return new PreviewOptions(build, USUAL_HOST, OptionalInt.empty());
  }

  /** The same at a port. */
  public PreviewOptions at(int newPort) {
    return new PreviewOptions(build, host, OptionalInt.of(newPort));
  }
}
