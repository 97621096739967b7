package org.lectern.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.URIUtil;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.lectern.IncrementalLoader;

/**
 * Shows a conference in a browser while it is written: builds it in memory, and again when a file
 * changes. Publishes nothing.
 *
 * <pre>{@code
 * try (Preview preview = Preview.start(PreviewOptions.of(build), rebuilt -> {…})) {
 * preview.address();  // http://127.0.0.1:8420/
 * }
 * }</pre>
 */
public final class Preview implements AutoCloseable {
  /** The quiet time after changes; one save is several events within some milliseconds. */
  private static final Duration QUIET = Duration.ofMillis(12);

  private static final Duration LONGEST = Duration.ofMillis(250);

  private static final int THREADS = 24;

  private final Server server;
  private final ServerConnector connector;
  private final LiveEvents live;
  private final ServedSite site;
  private final PendingChanges pending;
  private final FileWatcher watcher;
  private final String host;
  private boolean isAny;

  private Preview(PreviewOptions options, Consumer<RebuildResult> listener)
      throws IOException, InterruptedException {
    Path source = options.build().source();
    this.host = options.host();
    this.site = new ServedSite();
    this.live = new LiveEvents();
    this.pending = new PendingChanges(QUIET, LONGEST);
    Rebuilder rebuilder =
        new Rebuilder(
            () -> IncrementalLoader.watched(options.build()),
            pending,
            site,
            (moment, failure) -> live.send(ProblemsJson.of(source, moment.problems(), failure)),
            listener);
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setDaemon(true);
    this.server = new Server(threads);
    this.connector = connector(server);
    server.setHandler(
        new SiteHandler(
            site,
            live,
            new AllowedHosts(host),
            (plan, failed) -> rebuilder.add(plan, failed.problems())));
    bind(options);
    this.watcher = FileWatcher.of(source, pending);
    rebuilder.buildFirst();
    start();
    Thread thread = new Thread(rebuilder, "rebuild");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Builds for the first time, and serves from then on.
   *
   * @param listener gets the result of each build, including the first, and of later checks; one at
   *     a time
   * @throws PreviewException if it can't listen at the given host and port
   * @throws IOException if the folder can't be watched or read
   */
  public static Preview start(PreviewOptions options, Consumer<RebuildResult> listener)
      throws IOException, InterruptedException {
    return new Preview(options, listener);
  }

  private static ServerConnector connector(Server server) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setUriCompliance(UriCompliance.DEFAULT);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    server.addConnector(connector);
    return connector;
  }

  /** Opens the given port, or the first free one. */
  private void bind(PreviewOptions options) throws IOException {
    int first = options.port().orElse(PreviewOptions.USUAL_PORT);
    int last = options.port().orElse(first + PreviewOptions.PORTS - 1);
    InetSocketAddress address = new InetSocketAddress(host, first);
    if (address.isUnresolved()) {
      throw new PreviewException("there is no host called " + host + "; give another with --host");
    }
    isAny = address.getAddress().isAnyLocalAddress();
    connector.setHost(host);
    for (int port = first; ; port++) {
      connector.setPort(port);
      try {
        connector.open();
        return;
      } catch (IOException taken) {
        if (port == last) {
          throw new PreviewException(reason(taken, first, last), taken);
        }
      }
    }
  }

  private String reason(IOException failed, int first, int last) {
    String ports =
        first == last ? "port " + first : "each port from %s to %s".formatted(first, last);
    Throwable cause = failed.getCause() instanceof BindException bind ? bind : failed;
    String message = String.valueOf(cause.getMessage());
    return message.contains("in use")
        ? ports + " of " + host + " is taken by another program; give another with --port"
        : "can't listen at %s of %s: %s".formatted(ports, host, message);
  }

  private void start() throws IOException {
    try {
      server.start();
    } catch (IOException | RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IOException(failed);
    }
  }

  /** Returns the address of the site on this machine. */
  public URI address() {
    return address(isAny ? "localhost" : host);
  }

  /** Returns its addresses for other devices, if it listens to the whole network. */
  public List<URI> addressesForOthers() {
    return isAny ? LocalNetwork.addresses().stream().map(this::address).toList() : List.of();
  }

  private URI address(String name) {
    String folder = site.now().plan().map(plan -> plan.hosting().folder()).orElse("/");
    String shown = name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
    return URI.create("http://" + shown + ":" + connector.getLocalPort()).resolve(encoded(folder));
  }

  private static String encoded(String folder) {
    return URIUtil.encodePath(folder);
  }

  @Override
  public void close() {
    pending.close();
    live.close();
    try {
      watcher.close();
      server.stop();
    } catch (Exception alreadyGone) {
      // It ends with the process.
    }
  }
}
