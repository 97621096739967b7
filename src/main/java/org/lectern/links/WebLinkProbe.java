package org.lectern.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Checks links by requests: to many sites at once, and to each site one after the other with a
 * pause between. A link that worked isn't checked again for a week.
 */
public final class WebLinkProbe implements LinkProbe {
  private static final int SITES_AT_ONCE = 16;
  private static final int MAX_PER_SITE = 500;

  /**
   * The number of sites that don't answer after which there seems to be no network, if no site has
   * answered.
   */
  private static final int SILENT_SITES_IF_OFFLINE = 5;

  /** The number of addresses without an answer after which a site is left alone. */
  private static final int MAX_SILENT = 3;

  private final Path seenFile;
  private final String agent;
  private final Clock clock;
  private final Predicate<InetAddress> mayConnect;
  private final Duration pause;

  WebLinkProbe(
      Path seenFile, String agent, Clock clock, Predicate<InetAddress> mayConnect, Duration pause) {
    this.seenFile = seenFile;
    this.agent = agent;
    this.clock = clock;
    this.mayConnect = mayConnect;
    this.pause = pause;
  }

  /**
   * Creates a probe for sites on the public internet. It connects directly: sites that are only
   * reachable by a proxy aren't reached.
   *
   * @param folder stores the links that worked
   * @param agent the name that sites read in their logs
   */
  public static WebLinkProbe below(Path folder, String agent, Clock clock) {
    return new WebLinkProbe(
        folder.resolve("links"), agent, clock, PublicNetwork::contains, Duration.ofMillis(200));
  }

  /** The results so far. Safe for use by several threads. */
  private static final class Findings {
    private final Set<URI> alive = ConcurrentHashMap.newKeySet();
    private final Map<URI, String> dead = new ConcurrentHashMap<>();
    private final Map<URI, String> refused = new ConcurrentHashMap<>();
    private final Map<URI, String> silent = new ConcurrentHashMap<>();
    private final AtomicInteger silentSites = new AtomicInteger();

    boolean isOffline(int sites) {
      return alive.isEmpty() && dead.isEmpty() && silentSites.get() >= sites;
    }

    LinkReport report() {
      Map<URI, String> all = new TreeMap<>(refused);
      boolean offline = isOffline(1) && silent.size() > 1;
      if (!offline) {
        all.putAll(silent);
        all.putAll(dead);
      }
      return new LinkReport(all, offline);
    }
  }

  @Override
  public LinkReport check(Set<URI> addresses) throws IOException {
    CheckedLinks seen = CheckedLinks.read(seenFile, clock.instant());
    Map<String, Set<URI>> bySite = new TreeMap<>();
    addresses.stream()
        .filter(address -> address.getHost() != null && !seen.contains(address))
        .forEach(
            address ->
                bySite
                    .computeIfAbsent(address.getRawAuthority(), site -> new TreeSet<>())
                    .add(address));
    Findings findings = new Findings();
    if (!bySite.isEmpty()) {
      ask(bySite, findings);
      findings.alive.forEach(seen::add);
      seen.write();
    }
    return findings.report();
  }

  private void ask(Map<String, Set<URI>> bySite, Findings findings) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(SITES_AT_ONCE, WebLinkProbe::daemon);
    try {
      HttpClient client =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .followRedirects(HttpClient.Redirect.NEVER)
              .proxy(HttpClient.Builder.NO_PROXY)
              .connectTimeout(Duration.ofSeconds(10))
              .build();
      WebRequest request = new WebRequest(client, mayConnect, agent);
      List<Future<?>> sites = new ArrayList<>();
      for (Set<URI> site : bySite.values()) {
        sites.add(threads.submit(() -> site(site, request, findings)));
      }
      for (Future<?> site : sites) {
        site.get();
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while it looked at links", stopped);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "links");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Checks the addresses of a site. If it doesn't answer for the first, it won't for the others.
   */
  private Void site(Set<URI> addresses, WebRequest request, Findings findings)
      throws InterruptedException {
    int asked = 0;
    int silent = 0;
    for (URI address : addresses) {
      if (asked == MAX_PER_SITE
          || silent == MAX_SILENT
          || findings.isOffline(SILENT_SITES_IF_OFFLINE)) {
        break;
      }
      if (asked++ > 0) {
        Thread.sleep(pause.toMillis());
      }
      Answer answer = request.ask(address);
      if (answer instanceof Answer.Alive) {
        findings.alive.add(address);
      } else if (answer instanceof Answer.Dead dead) {
        findings.dead.put(address, dead.why());
      } else if (answer instanceof Answer.Refused refused) {
        findings.refused.put(address, refused.why());
      } else if (answer instanceof Answer.Unreachable gone && asked == 1) {
        addresses.forEach(each -> findings.silent.put(each, gone.why()));
        findings.silentSites.incrementAndGet();
        break;
      } else if (answer instanceof Answer.Unreachable gone) {
        findings.silent.put(address, gone.why());
        silent++;
      }
    }
    return null;
  }
}
