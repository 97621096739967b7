package org.lectern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link that leads into a meeting: whoever has it is in.
 *
 * @param address as it was typed
 * @param service such as {@code Zoom}
 */
record MeetingLink(String address, String service) {

  /**
   * A service, and which of its addresses let people in. Pages on which one registers do not.
   *
   * @param host matches a host in lower case
   * @param way matches the path and what follows it
   */
  private record Service(String name, Pattern host, Pattern way) {}

  private static final List<Service> SERVICES =
      List.of(
          service(
              "Zoom",
              "(.+\\.)?zoom(gov)?\\.(us|com|com\\.cn)",
              "/(j|w|s|my)/.+|/wc/.+|(?!/(webinar|meeting)/register/).*[?&](pwd|tk|zak)=.*"),
          service(
              "Teams",
              "(.+\\.)?teams\\.(microsoft\\.(com|us)|live\\.com|cloud\\.microsoft)",
              "/(l/meetup-join|l/meeting|meet)/.+"),
          service(
              "Google Meet",
              "meet\\.google\\.com",
              "/([a-z]{3}-?[a-z]{4}-?[a-z]{3}|lookup/.+)([/?#].*)?"),
          service("Google Meet", "g\\.co", "/meet/.+"),
          service(
              "Webex",
              "(.+\\.)?webex\\.com",
              "(/.*)?/(j\\.php|(meet|join|m|joinservice)/.+)|.*[?&]mtid=.*"),
          service("Jitsi", "(meet\\.jit\\.si|8x8\\.vc)", "/[^?#]+.*"),
          service(
              "GoTo",
              "(meet\\.goto\\.com|gotomeet\\.me|(.+\\.)?goto(meeting|webinar)\\.com)",
              "/(join/.+|[0-9]{6,}.*|[?]meetingid=.*)"),
          service("GoTo", "gotomeet\\.me", "/.+"),
          service("Whereby", "(?!www\\.).+\\.whereby\\.com", "/[^?#]+.*"),
          service("Whereby", "(www\\.)?whereby\\.com", ".*[?&]roomkey=.*"),
          service("Skype", "join\\.skype\\.com", "/.+"),
          service("Chime", "(app\\.)?chime\\.aws", "/(meetings/)?[0-9]{6,}.*"),
          service("RingCentral", "(meetings|v)\\.ringcentral\\.com", "/(j|join)/.+"),
          service(
              "BigBlueButton",
              ".+",
              ".*/bigbluebutton/api/join[?].+|(/.*)?/b/[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}.*"
                  + "|(/.*)?/rooms/[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}.*"));

  /** No link that anybody sends is as long. */
  private static final int LONGEST = 2_000;

  private static final Pattern PARTS =
      Pattern.compile("(?i)(?:https?:)?(?://)?([a-z0-9.-]+\\.[a-z]{2,})(?::\\d+)?(/.*)");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/.-]*");

  private static Service service(String name, String host, String way) {
    return new Service(name, Pattern.compile(host), Pattern.compile("(?i)" + way));
  }

  /** What lets people into a meeting, among all that looks like an address in a text. */
  static List<Published.Find<MeetingLink>> in(String text) {
    List<Published.Find<MeetingLink>> found = new ArrayList<>();
    int end = 0;
    for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', end)) {
      int start = at;
      while (start > end && isOfAddress(text.charAt(start - 1))) {
        start--;
      }
      end = at + 1;
      while (end < text.length() && isOfAddress(text.charAt(end))) {
        end++;
      }
      int from = start;
      String address = text.substring(start, end);
      of(address)
          .ifPresent(link -> found.add(new Published.Find<>(link, from, certain(link.address()))));
    }
    return found;
  }

  /** An address, if it leads into a meeting. */
  static Optional<MeetingLink> of(String typed) {
    String near = typed.substring(0, Math.min(LONGEST, typed.length()));
    String address = near.replaceFirst("[.,;:!?*_~]+$", "");
    Matcher parts = PARTS.matcher(address);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String host = parts.group(1).toLowerCase(Locale.ROOT);
    String way = parts.group(2).replace("&amp;", "&");
    return SERVICES.stream()
        .filter(service -> service.host().matcher(host).matches())
        .filter(service -> service.way().matcher(way).matches())
        .findFirst()
        .map(service -> new MeetingLink(address, service.name()));
  }

  /** The beginning of an address that is on the page as it was typed, without what gets encoded. */
  private static String certain(String address) {
    String way = address.replaceFirst("^(?i)(https?:)?//", "");
    Matcher plain = PLAIN.matcher(way);
    return plain.lookingAt() ? plain.group() : "";
  }

  private static boolean isOfAddress(char c) {
    return c > ' ' && c < 0x7F && "<>\"'`()[]{}|\\^".indexOf(c) < 0;
  }
}
