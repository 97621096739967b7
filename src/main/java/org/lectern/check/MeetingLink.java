package org.lectern.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.markdown.Text;
import org.lectern.markdown.UnmarkedText;

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
   * @param part what all of its hosts have in their names: looking for it is quicker than matching
   * @param host matches a host in lower case
   * @param way matches the path and what follows it
   */
  private record Service(String name, String part, Pattern host, Pattern way) {
    boolean lets(String toHost, String byWay) {
      return toHost.contains(part)
          && host.matcher(toHost).matches()
          && way.matcher(byWay).matches();
    }
  }

  private static final List<Service> SERVICES =
      List.of(
          service(
              "Zoom",
              "zoom",
              "(.+\\.)?zoom(gov)?\\.(us|com|com\\.cn)",
              "/(j|w|s|my)/.+|/wc/.+|(?!/(webinar|meeting)/register/).*[?&](pwd|tk|zak)=.*"),
          service(
              "Teams",
              "teams.",
              "(.+\\.)?teams\\.(microsoft\\.(com|us)|live\\.com|cloud\\.microsoft)",
              "/(l/meetup-join|l/meeting|meet)/.+"),
          service(
              "Google Meet",
              "meet.",
              "meet\\.google\\.com",
              "/([a-z]{3}-?[a-z]{4}-?[a-z]{3}|lookup/.+)([/?#].*)?"),
          service("Google Meet", "g.co", "g\\.co", "/meet/.+"),
          service(
              "Webex",
              "webex.",
              "(.+\\.)?webex\\.com",
              "(/.*)?/(j\\.php|(meet|join|m|joinservice)/.+)|.*[?&]mtid=.*"),
          service("Jitsi", "", "(meet\\.jit\\.si|8x8\\.vc)", "/[^?#]+.*"),
          service(
              "GoTo",
              "goto",
              "(meet\\.goto\\.com|gotomeet\\.me|(.+\\.)?goto(meeting|webinar)\\.com)",
              "/(join/.+|[0-9]{6,}.*|[?]meetingid=.*)"),
          service("GoTo", "goto", "gotomeet\\.me", "/.+"),
          service("Whereby", "whereby.", "(?!www\\.).+\\.whereby\\.com", "/[^?#]+.*"),
          service("Whereby", "whereby.", "(www\\.)?whereby\\.com", ".*[?&]roomkey=.*"),
          service("Skype", "skype.", "join\\.skype\\.com", "/.+"),
          service("Chime", "chime.", "(app\\.)?chime\\.aws", "/(meetings/)?[0-9]{6,}.*"),
          service(
              "RingCentral", "ringcentral.", "(meetings|v)\\.ringcentral\\.com", "/(j|join)/.+"),
          service(
              "BigBlueButton",
              "",
              ".+",
              ".*/bigbluebutton/api/join[?].+|(/.*)?/b/[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}.*"
                  + "|(/.*)?/rooms/[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}.*"));

  /** No link that anybody sends is as long. */
  private static final int LONGEST = 2_000;

  /** What closes a sentence, or marks words in Markdown, behind an address. */
  private static final String BEHIND = ".,;:!?*_~";

  private static final BitSet OF_ADDRESS = ofAddress();

  private static final Pattern PARTS =
      Pattern.compile("(?i)(?:https?:)?(?://)?([a-z0-9.-]+\\.[a-z]{2,})(?::\\d+)?(/.*)");

  /** What means the same without being encoded: letters and digits. */
  private static final Pattern ENCODED = Pattern.compile("%(3[0-9]|[46][1-9A-Fa-f]|[57][0-9Aa])");

  private static final Pattern SCHEME = Pattern.compile("^(?i)(https?:)?//");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/.-]*");

  private static Service service(String name, String part, String host, String way) {
    return new Service(name, part, Pattern.compile(host), Pattern.compile("(?i)" + way));
  }

  /** What lets people into a meeting, among all that looks like an address in a text. */
  static List<PublishedTexts.Find<MeetingLink>> in(String text) {
    List<PublishedTexts.Find<MeetingLink>> found = new ArrayList<>();
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
          .ifPresent(
              link ->
                  found.add(
                      new PublishedTexts.Find<>(
                          link, from, certain(link.address()), key(link.address()))));
    }
    return found;
  }

  /** Whether an address with a path is in what is made of a text: most have none. */
  static boolean mayBeIn(Text text) {
    return text.plain().indexOf('/') >= 0 || text.html().mayHold("//");
  }

  /** An address, if it leads into a meeting. */
  static Optional<MeetingLink> of(String typed) {
    int end = Math.min(LONGEST, typed.length());
    while (end > 0 && BEHIND.indexOf(typed.charAt(end - 1)) >= 0) {
      end--;
    }
    String address = typed.substring(0, end);
    Matcher parts = PARTS.matcher(address);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String host = parts.group(1).toLowerCase(Locale.ROOT);
    String way =
        ENCODED
            .matcher(parts.group(2).replace("&amp;", "&"))
            .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
    return SERVICES.stream()
        .filter(service -> service.lets(host, way))
        .findFirst()
        .map(service -> new MeetingLink(address, service.name()));
  }

  /** As much of an address as neither a text nor a link writes in another way. */
  private static String key(String address) {
    String way = UnmarkedText.of(SCHEME.matcher(address).replaceFirst(""));
    int end = 0;
    while (end < way.length() && isOfAddress(way.charAt(end)) && way.charAt(end) != '%') {
      end++;
    }
    return way.substring(0, end);
  }

  /** The beginning of an address that is on the page as it was typed, without what gets encoded. */
  private static String certain(String address) {
    String way = SCHEME.matcher(address).replaceFirst("");
    Matcher plain = PLAIN.matcher(way);
    return plain.lookingAt() ? plain.group() : "";
  }

  private static boolean isOfAddress(char c) {
    return OF_ADDRESS.get(c);
  }

  private static BitSet ofAddress() {
    BitSet found = new BitSet();
    found.set(' ' + 1, 0x7F);
    "<>\"'`()[]{}|\\^".chars().forEach(found::clear);
    return found;
  }
}
