package org.lectern.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a server of this machine, to which only tests may connect. */
class WebLinkProbeTest {
  private static final Instant NOW = Instant.parse("2027-03-26T10:00:00Z");

  @TempDir Path folder;
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private final AtomicInteger busy = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private String root;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
    root = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    String path = exchange.getRequestURI().getPath();
    boolean head = exchange.getRequestMethod().equals("HEAD");
    requests.add(exchange.getRequestMethod() + " " + path);
    int status =
        switch (path) {
          case "/without-heads" -> head ? 405 : 200;
          case "/hides-from-heads" -> head ? 404 : 200;
          case "/moved", "/round", "/inside", "/elsewhere", "/broken" -> 301;
          case "/busy" -> busy.getAndIncrement() == 0 ? 429 : 200;
          default -> path.matches("/\\d{3}") ? Integer.parseInt(path.substring(1)) : 200;
        };
    Map.of(
            "/moved", "/200",
            "/round", "/round",
            "/inside", "http://localhost:" + server.getAddress().getPort() + "/secret",
            "/elsewhere", "file:///etc/passwd",
            "/broken", "http://[")
        .forEach(
            (from, to) -> {
              if (from.equals(path)) {
                exchange.getResponseHeaders().set("Location", to);
              }
            });
    if (status == 429) {
      exchange.getResponseHeaders().set("Retry-After", path.equals("/busy") ? "1" : "9999");
    }
    assertEquals("Tests of links", exchange.getRequestHeaders().getFirst("User-Agent"));
    atOnce.decrementAndGet();
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private LinkReport check(Predicate<InetAddress> mayAsk, Instant when, String... paths)
      throws IOException {
    return new WebLinkProbe(
            folder.resolve(".lectern/links"),
            "Tests of links",
            Clock.fixed(when, ZoneOffset.UTC),
            mayAsk,
            Duration.ofMillis(1))
        .check(
            List.of(paths).stream()
                .map(path -> URI.create(path.startsWith("/") ? root + path : path))
                .collect(Collectors.toSet()));
  }

  private Map<String, String> dead(String... paths) throws IOException {
    LinkReport report = check(address -> true, NOW, paths);
    assertTrue(!report.offline());
    return report.dead().entrySet().stream()
        .collect(Collectors.toMap(link -> link.getKey().getPath(), Map.Entry::getValue));
  }

  @Test
  void what_is_gone_or_broken_is_dead_and_what_answers_is_not() throws IOException {
    assertEquals(
        Map.of(
            "/404", "it answers with 404",
            "/410", "it answers with 410",
            "/500", "it answers with 500",
            "/502", "it answers with 502"),
        dead("/200", "/204", "/404", "/410", "/500", "/502", "/401", "/403", "/429", "/400"));
  }

  @Test
  void a_site_is_asked_for_heads_first_and_one_after_the_other() throws IOException {
    assertEquals(Map.of(), dead("/a", "/b", "/c", "/without-heads", "/hides-from-heads"));
    assertEquals(
        List.of(
            "HEAD /a",
            "HEAD /b",
            "HEAD /c",
            "HEAD /hides-from-heads",
            "GET /hides-from-heads",
            "HEAD /without-heads",
            "GET /without-heads"),
        requests);
    assertEquals(1, mostAtOnce.get());
  }

  @Test
  void a_busy_site_is_asked_again_when_it_says() throws IOException {
    long start = System.nanoTime();
    assertEquals(Map.of(), dead("/busy"));
    assertTrue(System.nanoTime() - start >= 1_000_000_000L);
    assertEquals(List.of("HEAD /busy", "HEAD /busy"), requests);
  }

  @Test
  void redirects_are_followed_a_few_times_and_only_on_the_web() throws IOException {
    assertEquals(
        Map.of(
            "/round", "it redirects more than 5 times",
            "/elsewhere", "it redirects to what isn't an address of the web",
            "/broken", "it redirects to what isn't an address"),
        dead("/moved", "/round", "/elsewhere", "/broken"));
  }

  @Test
  void what_led_somewhere_is_not_asked_for_again_for_a_week() throws IOException {
    check(address -> true, NOW, "/200", "/404");
    requests.clear();
    assertEquals(
        1, check(address -> true, NOW.plus(Duration.ofDays(6)), "/200", "/404").dead().size());
    assertEquals(Set.of("HEAD /404", "GET /404"), Set.copyOf(requests));
    requests.clear();
    check(address -> true, NOW.plus(Duration.ofDays(8)), "/200");
    assertEquals(List.of("HEAD /200"), requests);
  }

  @Test
  void a_file_of_what_was_seen_that_holds_nonsense_does_no_harm() throws IOException {
    Files.createDirectories(folder.resolve(".lectern"));
    Files.write(
        folder.resolve(".lectern/links"),
        ("x\n99999999999 " + root + "/404\n\u0000")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertEquals(Set.of("/404"), dead("/404").keySet());
  }

  @Test
  void nothing_is_asked_of_this_machine_or_its_network() throws IOException {
    LinkReport report =
        check(PublicNetwork::contains, NOW, "/200", "http://localhost:1/", "http://2130706433/");
    assertEquals(3, report.dead().size());
    assertEquals(List.of(), requests);
    assertEquals(
        "127.0.0.1 isn't on the public internet", report.dead().get(URI.create(root + "/200")));
  }

  @Test
  void a_redirect_does_not_lead_into_it_either() throws IOException {
    LinkReport report =
        check(
            address -> !"localhost".equals(address.getHostName()) || requests.isEmpty(),
            NOW,
            "/inside");
    assertEquals(
        Set.of("localhost isn't on the public internet"), Set.copyOf(report.dead().values()));
    assertEquals(List.of("HEAD /inside"), requests);
  }

  @Test
  void a_machine_without_a_network_is_told_once() throws IOException {
    String[] nowhere =
        IntStream.range(0, 200)
            .mapToObj(i -> "http://127.0.0." + (i % 100 + 2) + ":9/" + i)
            .toArray(String[]::new);
    LinkReport report = check(address -> true, NOW, nowhere);
    assertTrue(report.offline());
    assertEquals(Map.of(), report.dead());
  }

  @Test
  void a_site_that_does_not_answer_is_left_alone() throws IOException {
    LinkReport report =
        check(address -> true, NOW, "/200", "http://127.0.0.9:9/a", "http://127.0.0.9:9/b");
    assertEquals(Set.of("127.0.0.9 can't be reached"), Set.copyOf(report.dead().values()));
    assertEquals(2, report.dead().size());
  }

  @ParameterizedTest
  @CsvSource({
    "8.8.8.8,true",
    "193.0.6.139,true",
    "2001:67c:2e8:22::c100:68b,true",
    "127.0.0.1,false",
    "0.0.0.0,false",
    "10.1.2.3,false",
    "172.16.0.1,false",
    "172.31.255.255,false",
    "172.32.0.1,true",
    "192.168.1.1,false",
    "169.254.169.254,false",
    "100.64.0.1,false",
    "100.128.0.1,true",
    "192.0.0.8,false",
    "198.18.0.1,false",
    "203.0.113.7,false",
    "224.0.0.1,false",
    "255.255.255.255,false",
    "::1,false",
    "::,false",
    "fe80::1,false",
    "fd00::1,false",
    "fec0::1,false",
    "ff02::1,false",
    "::ffff:127.0.0.1,false",
    "2002:7f00:1::,false",
    "2002:808:808::,true",
    "64:ff9b::a00:1,false",
    "64:ff9b::808:808,true",
    "2001:db8::1,false",
    "2001::1,false",
  })
  void the_public_internet_is_told_from_the_rest(String address, boolean isPublic)
      throws IOException {
    assertEquals(isPublic, PublicNetwork.contains(InetAddress.getByName(address)));
  }
}
