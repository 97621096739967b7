package org.lectern.offline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.address.SitePath;
import org.lectern.bundle.Bundled;
import org.lectern.json.Json;
import org.lectern.site.Output;

/**
 * What browsers keep of a site for reading without a connection: all pages, style sheets, scripts
 * and icons; no media and no preview pictures. Files are told to it while they are made, by many
 * threads at once; behind them come the list of all and the service worker.
 *
 * <pre>{@code
 * OfflineFiles offline = OfflineFiles.kept();
 * byte[] published = offline.add(output, bytes);  // for each file
 * List<Output> last = offline.files();
 * }</pre>
 *
 * @see <a href="https://www.w3.org/TR/service-workers/">Service Workers</a>
 */
public final class OfflineFiles {
  private static final SitePath WORKER = new SitePath("sw.js");

  /** What pages of others load, and none of the site's own. */
  private static final String EMBEDDED = "embed.js";

  /** More than this isn't kept, the least asked for left out. */
  private static final long MOST_BYTES = 40_000_000;

  /** What readers open first; other pages come behind. */
  private static final List<String> FIRST =
      List.of(
          "unkept",
          "front",
          "schedule",
          "day",
          "my",
          "now",
          "page",
          "search",
          "sessions",
          "speakers",
          "session",
          "speaker");

  private final boolean kept;
  private final long most;
  private final Map<SitePath, Entry> entries = new ConcurrentHashMap<>();

  /**
   * A file that is kept.
   *
   * @param rank whether it is kept before others
   * @param version of a file whose name stays; empty for what has its version in its name
   */
  private record Entry(SitePath path, int rank, String version, long size) {}

  private OfflineFiles(boolean kept, long most) {
    this.kept = kept;
    this.most = most;
  }

  /** For a site that browsers keep. */
  public static OfflineFiles kept() {
    return new OfflineFiles(true, MOST_BYTES);
  }

  /** For a site that browsers keep as far as so many bytes go. */
  static OfflineFiles kept(long most) {
    return new OfflineFiles(true, most);
  }

  /** For a site that browsers don't keep, and forget where they have kept it before. */
  public static OfflineFiles none() {
    return new OfflineFiles(false, 0);
  }

  /**
   * Takes note of a file.
   *
   * @return the bytes to publish: with their version in them, unless their name holds it
   */
  public byte[] add(Output output, byte[] bytes) {
    if (kept && output instanceof Output.Html page && isRead(page)) {
      String version = Versions.of(bytes);
      byte[] stamped = Stamp.on(bytes, version);
      add(new Entry(output.path(), rank(page), version, stamped.length));
      return stamped;
    }
    if (kept && isLoaded(output) && output instanceof Output.Data) {
      String version = Versions.of(bytes);
      byte[] stamped = Stamp.onScript(bytes, version);
      add(new Entry(output.path(), 0, version, stamped.length));
      return stamped;
    }
    if (kept && isLoaded(output)) {
      add(new Entry(output.path(), 0, "", bytes.length));
    }
    return bytes;
  }

  /** The version that a page was given; empty where browsers don't keep it. */
  public String version(Output.Html page) {
    Entry entry = entries.get(page.path());
    return entry == null ? "" : entry.version();
  }

  /**
   * Takes note of a page that is published as it is.
   *
   * @param version what {@link #version} said when it was made
   * @param size in bytes
   */
  public void again(Output.Html page, String version, long size) {
    if (kept && isRead(page)) {
      add(new Entry(page.path(), rank(page), version, size));
    }
  }

  private void add(Entry entry) {
    entries.put(entry.path(), entry);
  }

  private static int rank(Output.Html page) {
    int found = FIRST.indexOf(page.template());
    return 1 + (found < 0 ? FIRST.size() : found);
  }

  private static boolean isRead(Output.Html page) {
    return !page.template().equals("redirect") && !page.template().equals("not-found");
  }

  /** What pages load: files of the theme, the search's, the sessions for scripts, and icons. */
  private static boolean isLoaded(Output output) {
    boolean isForOthers =
        output.path().value().startsWith("admin/") || output.path().name().equals(EMBEDDED);
    if (isForOthers || isWorker(output)) {
      return false;
    }
    return output instanceof Output.Asset
        || (output instanceof Output.Data && output.path().value().endsWith(".js"))
        || (output instanceof Output.Drawing && output.path().value().startsWith("assets/"));
  }

  /** Whether it is the service worker, which has browsers fetch all that its list names. */
  public static boolean isWorker(Output output) {
    return output.path().equals(WORKER);
  }

  /** The files that come behind all others. */
  public List<Output> files() {
    if (!kept) {
      byte[] worker = Bundled.bytes(OfflineFiles.class, "forget.js");
      return List.of(new Output.Data(WORKER, () -> worker));
    }
    byte[] list = list();
    SitePath path = new SitePath("assets/offline." + Versions.of(list) + ".json");
    byte[] worker = withList(path);
    return List.of(new Output.Asset(path, () -> list), new Output.Data(WORKER, () -> worker));
  }

  /** The worker changes with its list, and by that with every page: browsers look for no more. */
  private static byte[] withList(SitePath list) {
    String head = "const LIST = \"" + list.under("") + "\";\n";
    return (head + Bundled.text(OfflineFiles.class, "keep.js")).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] list() {
    List<Entry> fitting = fitting();
    return Json.document(
        json ->
            json.texts(
                    "assets",
                    fitting.stream()
                        .filter(entry -> entry.version().isEmpty())
                        .map(entry -> entry.path().under(""))
                        .toList())
                .object(
                    "pages",
                    () ->
                        fitting.stream()
                            .filter(entry -> !entry.version().isEmpty())
                            .forEachOrdered(
                                entry -> json.field(address(entry.path()), entry.version()))));
  }

  /** Servers show a folder's page at the folder's own address. */
  private static String address(SitePath page) {
    return page.under("").replaceFirst("(^|/)index\\.html$", "$1");
  }

  /** In the order of their ranks, as far as there is room. */
  private List<Entry> fitting() {
    List<Entry> sorted = new ArrayList<>(entries.values());
    sorted.sort(Comparator.comparing(Entry::rank).thenComparing(entry -> entry.path().value()));
    List<Entry> fitting = new ArrayList<>();
    long total = 0;
    for (Entry entry : sorted) {
      total += entry.size();
      if (total > most) {
        break;
      }
      fitting.add(entry);
    }
    return fitting;
  }
}
