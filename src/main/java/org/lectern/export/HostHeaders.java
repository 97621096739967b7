package org.lectern.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.address.SitePath;
import org.lectern.program.Conference;
import org.lectern.site.Output;
import org.lectern.site.SitePlan;

/**
 * {@code _headers}: what hosts such as <a
 * href="https://docs.netlify.com/manage/routing/headers/">Netlify</a> and <a
 * href="https://developers.cloudflare.com/pages/configuration/headers/">Cloudflare Pages</a> send
 * with each file. An address takes the headers of every rule that fits it, and the same one from
 * two rules is sent as both: so each header is set by one rule for any address.
 *
 * <p>Pages are asked for again each time, and files whose names change with their bytes never. The
 * policy is for pages alone: a drawing that is opened by itself may need styles of its own. Whoever
 * wants to may show the program in a frame, for nobody logs in to it.
 */
final class HostHeaders implements Export {
  static final SitePath PATH = new SitePath("_headers");

  /** Cloudflare Pages reads no more rules than this. */
  static final int MOST_RULES = 100;

  /** Cloudflare Pages reads no longer lines than this. */
  static final int LONGEST_LINE = 2000;

  /** The folders of files whose names change with their bytes. */
  private static final List<String> HASHED = List.of("assets", "media", "cards");

  private static final String WORKER = "sw.js";

  private static final String ABOUT =
      "# Written by Lectern with each build. Netlify, Cloudflare Pages and others read it; for other"
          + " servers see docs/publishing.md.\n";

  private static final List<String> ALL_FILES =
      List.of(
          "X-Content-Type-Options: nosniff",
          "Referrer-Policy: strict-origin-when-cross-origin",
          "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Access-Control-Allow-Origin: *");

  private static final List<String> FOR_EVER =
      List.of("Cache-Control: public, max-age=31536000, immutable");

  /** Who writes there is known to a service: no other site may lay that page below its own. */
  private static final List<String> UNFRAMED = List.of("X-Frame-Options: SAMEORIGIN");

  private static final String ASK_AGAIN = "Cache-Control: no-cache";

  @Override
  public Stream<Output> outputs(Exporting it) {
    byte[] bytes = text(it.conference(), it.site()).getBytes(StandardCharsets.US_ASCII);
    return Stream.of(new Output.Data(PATH, () -> bytes));
  }

  private static String text(Conference conference, SitePlan site) {
    String root = conference.url().getRawPath();
    List<String> rules = new ArrayList<>();
    rules.add(rule(root + "*", ALL_FILES));
    HASHED.forEach(folder -> rules.add(rule(root + folder + "/*", FOR_EVER)));
    if (conference.webEditor().isPresent()) {
      rules.add(rule(root + "admin/*", UNFRAMED));
    }
    List<String> ofPages = ofPages(site.policy());
    pages(site).forEach(address -> rules.add(rule(root + address, ofPages)));
    // What has no rule is asked for again by default on these hosts, and its pages say their
    // policy.
    return ABOUT + String.join("", rules.subList(0, Math.min(rules.size(), MOST_RULES)));
  }

  private static List<String> ofPages(String policy) {
    String line = "Content-Security-Policy: " + policy;
    return line.length() < LONGEST_LINE - 2 ? List.of(ASK_AGAIN, line) : List.of(ASK_AGAIN);
  }

  /** What pages lie at, and all else that may change under its name: folders and single files. */
  private static Set<String> pages(SitePlan site) {
    Set<String> addresses = new LinkedHashSet<>(List.of("", WORKER));
    for (Output output : site.outputs()) {
      if (output instanceof Output.Html || output instanceof Output.Data) {
        String path = output.path().under("");
        int slash = path.indexOf('/');
        addresses.add(slash < 0 ? path : path.substring(0, slash) + "/*");
      }
    }
    return addresses;
  }

  private static String rule(String address, List<String> headers) {
    StringBuilder rule = new StringBuilder("\n").append(address).append('\n');
    headers.forEach(header -> rule.append("  ").append(header).append('\n'));
    return rule.toString();
  }
}
