package org.lectern.check;

import java.io.IOException;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.links.LinkProbe;
import org.lectern.links.LinkReport;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.text.Texts;

/** Links to the web that lead nowhere; not among {@link Checks}, since it asks the web. */
public final class ExternalLinks {
  private static final Pattern WEB =
      Pattern.compile("(?i)(https?)://([^/?#:@\\s]+)(:\\d+)?([/?#]\\S*)?");
  private static final Pattern HREF = Pattern.compile("href=\"(https?://[^\"]+)\"");

  private ExternalLinks() {}

  /**
   * Every dead link, at each of its places.
   *
   * @param editions the program in each language; may be empty
   * @throws IOException where the probe's files can't be read
   */
  public static List<Problem> find(List<Program> editions, Texts texts, LinkProbe probe)
      throws IOException {
    if (editions.isEmpty()) {
      return List.of();
    }
    String own = editions.get(0).conference().url().toString();
    Map<URI, Set<Position>> places = new LinkedHashMap<>();
    editions.stream()
        .flatMap(program -> all(program, texts))
        .forEach(
            link ->
                address(link.what())
                    .filter(address -> !address.toString().startsWith(own))
                    .ifPresent(
                        address ->
                            places
                                .computeIfAbsent(address, key -> new LinkedHashSet<>())
                                .add(link.place())));
    LinkReport report = probe.check(places.keySet());
    List<Problem> problems = new ArrayList<>();
    if (report.offline()) {
      problems.add(offline(editions.get(0)));
    }
    report
        .dead()
        .forEach(
            (address, why) ->
                places
                    .getOrDefault(address, Set.of())
                    .forEach(place -> problems.add(dead(place, why))));
    return problems.stream().sorted().toList();
  }

  private static Problem offline(Program program) {
    return Problem.of(
        Rule.DEAD_LINK,
        Position.file(program.conference().source().start().file()),
        "no link to the web could be looked at: no site answers",
        "try again where there is a network");
  }

  private static Problem dead(Position place, String why) {
    return Problem.of(
        Rule.DEAD_LINK,
        place,
        "this link leads nowhere: " + why,
        "mend the address, or remove the link");
  }

  private static Stream<PublishedTexts.Placed<String>> all(Program program, Texts texts) {
    return Stream.concat(
        Shown.all(program)
            .filter(shown -> WEB.matcher(shown.value()).matches())
            .map(shown -> new PublishedTexts.Placed<>(shown.value(), shown.place())),
        Passage.all(program, texts).flatMap(ExternalLinks::in));
  }

  /** What Markdown has, then what plain HTML has. */
  private static Stream<PublishedTexts.Placed<String>> in(Passage passage) {
    List<PublishedTexts.Placed<String>> found = new ArrayList<>();
    Set<Optional<URI>> seen = new LinkedHashSet<>();
    passage
        .text()
        .webLinks()
        .forEach(
            link -> {
              found.add(
                  new PublishedTexts.Placed<>(
                      link.target(), passage.place(link.line(), link.column())));
              seen.add(address(link.target()));
            });
    Matcher href = HREF.matcher(passage.text().html().fill(target -> ""));
    while (href.find()) {
      String target = PublishedTexts.readable(href.group(1));
      if (seen.add(address(target))) {
        String typed = passage.body().markdown();
        int plain = typed.indexOf(target);
        int at = Math.max(0, plain >= 0 ? plain : typed.indexOf(target.replace("&", "&amp;")));
        found.add(new PublishedTexts.Placed<>(target, passage.placeAt(at)));
      }
    }
    return found.stream();
  }

  /** What a site is asked for: ASCII only, without what follows the hash. */
  static Optional<URI> address(String typed) {
    Matcher parts = WEB.matcher(typed);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String rest = parts.group(4) == null ? "" : parts.group(4).replaceFirst("#.*", "");
    String port = parts.group(3) == null ? "" : parts.group(3);
    try {
      String host = IDN.toASCII(parts.group(2)).toLowerCase(Locale.ROOT);
      String scheme = parts.group(1).toLowerCase(Locale.ROOT);
      URI address = new URI(new URI(scheme + "://" + host + port + rest).toASCIIString());
      return Optional.of(address).filter(uri -> uri.getHost() != null);
    } catch (URISyntaxException | IllegalArgumentException wrong) {
      return Optional.empty();
    }
  }
}
