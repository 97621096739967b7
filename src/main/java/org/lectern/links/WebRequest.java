package org.lectern.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;

/**
 * Requests an address politely: with HEAD first, with GET only if a site doesn't support HEAD, and
 * again only if a busy site says when.
 *
 * @param mayConnect whether a network address may be connected to; asked before every connection,
 *     also after a redirect
 * @param agent the name that sites read in their logs
 */
record WebRequest(HttpClient client, Predicate<InetAddress> mayConnect, String agent) {
  private static final int MAX_REDIRECTS = 5;
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final Set<Integer> GONE = Set.of(404, 410);
  private static final Set<Integer> BUSY = Set.of(429, 503);

  /** The longest time in seconds that is waited for a busy site. */
  private static final int MAX_WAIT = 10;

  Answer ask(URI address) throws InterruptedException {
    URI at = address;
    try {
      for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
        Optional<Answer> refused = refused(at);
        if (refused.isPresent()) {
          return refused.get();
        }
        HttpResponse<InputStream> response = response(at);
        int status = response.statusCode();
        Optional<String> next = response.headers().firstValue("Location");
        if (status < 300 || status >= 400 || status == 304 || next.isEmpty()) {
          return answer(status);
        }
        at = at.resolve(next.get());
      }
      return new Answer.Dead("it redirects more than %s times".formatted(MAX_REDIRECTS));
    } catch (UnknownHostException unknown) {
      return new Answer.Unreachable("there is no site " + at.getHost());
    } catch (HttpTimeoutException slow) {
      return new Answer.Unreachable("%s doesn't answer".formatted(at.getHost()));
    } catch (SSLException broken) {
      return new Answer.Dead("%s has no valid certificate".formatted(at.getHost()));
    } catch (IOException failed) {
      return new Answer.Unreachable("%s can't be reached".formatted(at.getHost()));
    } catch (IllegalArgumentException wrong) {
      return new Answer.Dead("it redirects to what isn't an address");
    }
  }

  private Optional<Answer> refused(URI at) throws UnknownHostException {
    String scheme = at.getScheme() == null ? "" : at.getScheme();
    if (at.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
      return Optional.of(new Answer.Refused("it redirects to what isn't an address of the web"));
    }
    for (InetAddress one : InetAddress.getAllByName(at.getHost())) {
      if (!mayConnect.test(one)) {
        return Optional.of(
            new Answer.Refused("%s isn't on the public internet".formatted(at.getHost())));
      }
    }
    return Optional.empty();
  }

  private HttpResponse<InputStream> response(URI at) throws IOException, InterruptedException {
    HttpResponse<InputStream> head = send(at, "HEAD");
    int wait = secondsToWait(head);
    if (wait >= 0) {
      Thread.sleep(wait * 1000L);
      head = send(at, "HEAD");
    }
    boolean mayRejectHead = head.statusCode() >= 400 && !BUSY.contains(head.statusCode());
    return mayRejectHead ? send(at, "GET") : head;
  }

  private HttpResponse<InputStream> send(URI at, String method)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(at)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(TIMEOUT)
            .header("User-Agent", agent)
            .header("Accept", "*/*")
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    response.body().close();
    return response;
  }

  /** Returns the value of {@code Retry-After}; -1 if there is none, or the time is too long. */
  private static int secondsToWait(HttpResponse<?> response) {
    return BUSY.contains(response.statusCode())
        ? response
            .headers()
            .firstValue("Retry-After")
            .filter(value -> value.matches("[0-9]{1,4}"))
            .map(Integer::valueOf)
            .filter(seconds -> seconds <= MAX_WAIT)
            .orElse(-1)
        : -1;
  }

  private static Answer answer(int status) {
    boolean broken = status >= 500 && !BUSY.contains(status) && status != 999;
    return GONE.contains(status) || broken
        ? new Answer.Dead("it answers with " + status)
        : new Answer.Alive();
  }
}
