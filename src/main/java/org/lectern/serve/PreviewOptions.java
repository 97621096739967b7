package org.lectern.serve;

import java.util.OptionalInt;
import org.lectern.BuildOptions;

/**
 * The options of a preview.
 *
 * @param build the conference's folder, and whether warnings count as errors; its output isn't
 *     touched
 * @param host the name or address of the network interface to listen at
 * @param port the port to listen at; empty for the first free one from {@link #USUAL_PORT} on
 */
public record PreviewOptions(BuildOptions build, String host, OptionalInt port) {
  /** The loopback interface, which nobody else on the network can reach. */
  public static final String USUAL_HOST = "127.0.0.1";

  /** The first port that is tried. */
  public static final int USUAL_PORT = 8420;

  /** The number of ports that are tried. */
  static final int PORTS = 40;

  /** Returns the options of a preview for this machine alone. */
  public static PreviewOptions of(BuildOptions build) {
    return new PreviewOptions(build, USUAL_HOST, OptionalInt.empty());
  }

  /** Returns a copy with a port. */
  public PreviewOptions at(int newPort) {
    return new PreviewOptions(build, host, OptionalInt.of(newPort));
  }
}
