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
 * The files that browsers store for reading offline: all pages, style sheets, scripts and icons,
 * but no media and no preview pictures. Files are added while they are made, by many threads at
 * once; afterwards the list of all files and the service worker are made.
 *
 * <pre>{@code
 * OfflineFiles offline = OfflineFiles.enabled();
 * byte[] published = offline.add(output, bytes);  // for each file
 * List<Output> last = offline.files();
 * }</pre>
 *
 * @see <a href="https://www.w3.org/TR/service-workers/">Service Workers</a>
 */
public final class OfflineFiles {
  private static final SitePath WORKER = new SitePath("sw.js");

  /** The script that other sites load, and that this site doesn't need. */
  private static final String EMBEDDED = "embed.js";

  /** The limit for all files; the least important ones beyond it are left out. */
  private static final long MOST_BYTES = 40_000_000;

  /** The templates of the most important pages, in order; all others come after them. */
  private static final List<String> MOST_IMPORTANT =
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

  private final boolean isEnabled;
  private final long limit;
  private final Map<SitePath, Entry> entries = new ConcurrentHashMap<>();

  /**
   * A file to store.
   *
   * @param rank lower for more important files
   * @param version the version of a file with a fixed name; empty if its name contains the version
   */
  private record Entry(SitePath path, int rank, String version, long size) {}

  private OfflineFiles(boolean isEnabled, long limit) {
    this.isEnabled = isEnabled;
    this.limit = limit;
  }

  /** Creates the list for a site that browsers store. */
  public static OfflineFiles enabled() {
    return new OfflineFiles(true, MOST_BYTES);
  }

  /** Creates the list with another limit in bytes. */
  static OfflineFiles enabled(long limit) {
    return new OfflineFiles(true, limit);
  }

  /**
   * Creates the list for a site that browsers don't store, and delete if they have stored it
   * before.
   */
  public static OfflineFiles disabled() {
    return new OfflineFiles(false, 0);
  }

  /**
   * Adds a file.
   *
   * @return the bytes to publish: with the version in them, unless the file's name contains it
   */
  public byte[] add(Output output, byte[] bytes) {
    if (isEnabled && output instanceof Output.Html page && isRead(page)) {
      String version = VersionHash.of(bytes);
      byte[] stamped = VersionMark.on(bytes, version);
      add(new Entry(output.path(), rank(page), version, stamped.length));
      return stamped;
    }
    if (isEnabled && isLoaded(output) && output instanceof Output.Data) {
      String version = VersionHash.of(bytes);
      byte[] stamped = VersionMark.onScript(bytes, version);
      add(new Entry(output.path(), 0, version, stamped.length));
      return stamped;
    }
    if (isEnabled && isLoaded(output)) {
      add(new Entry(output.path(), 0, "", bytes.length));
    }
    return bytes;
  }

  /** Returns the version of a page; empty if browsers don't store it. */
  public String version(Output.Html page) {
    Entry entry = entries.get(page.path());
    return entry == null ? "" : entry.version();
  }

  /**
   * Adds a page that is published already.
   *
   * @param version the result of {@link #version} when it was made
   * @param size in bytes
   */
  public void addUnchanged(Output.Html page, String version, long size) {
    if (isEnabled && isRead(page)) {
      add(new Entry(page.path(), rank(page), version, size));
    }
  }

  private void add(Entry entry) {
    entries.put(entry.path(), entry);
  }

  private static int rank(Output.Html page) {
    int found = MOST_IMPORTANT.indexOf(page.template());
    return 1 + (found < 0 ? MOST_IMPORTANT.size() : found);
  }

  private static boolean isRead(Output.Html page) {
    return !page.template().equals("redirect") && !page.template().equals("not-found");
  }

  /**
   * Whether pages load a file: those of the theme and the search, the sessions for scripts, and
   * icons.
   */
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

  /** Whether a file is the service worker, which makes browsers download all files on its list. */
  public static boolean isWorker(Output output) {
    return output.path().equals(WORKER);
  }

  /** Returns the files that must be published after all others. */
  public List<Output> files() {
    if (!isEnabled) {
      byte[] worker = Bundled.bytes(OfflineFiles.class, "forget.js");
      return List.of(new Output.Data(WORKER, () -> worker));
    }
    byte[] list = list();
    SitePath path = new SitePath("assets/offline." + VersionHash.of(list) + ".json");
    byte[] worker = workerWith(path);
    return List.of(new Output.Asset(path, () -> list), new Output.Data(WORKER, () -> worker));
  }

  /**
   * The worker contains the name of its list, and so changes with every page: browsers only check
   * the worker for changes.
   */
  private static byte[] workerWith(SitePath list) {
    String head = "const LIST = \"" + list.under("") + "\";\n";
    return (head + Bundled.text(OfflineFiles.class, "keep.js")).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] list() {
    List<Entry> entriesWithinLimit = entriesWithinLimit();
    return Json.document(
        json ->
            json.texts(
                    "assets",
                    entriesWithinLimit.stream()
                        .filter(entry -> entry.version().isEmpty())
                        .map(entry -> entry.path().under(""))
                        .toList())
                .object(
                    "pages",
                    () ->
                        entriesWithinLimit.stream()
                            .filter(entry -> !entry.version().isEmpty())
                            .forEachOrdered(
                                entry -> json.field(address(entry.path()), entry.version()))));
  }

  /** Returns the address of a folder's page without its file name, as servers show it. */
  private static String address(SitePath page) {
    return page.under("").replaceFirst("(^|/)index\\.html$", "$1");
  }

  /** Returns the files in order of rank, up to the limit. */
  private List<Entry> entriesWithinLimit() {
    List<Entry> sorted = new ArrayList<>(entries.values());
    sorted.sort(Comparator.comparing(Entry::rank).thenComparing(entry -> entry.path().value()));
    List<Entry> entriesWithinLimit = new ArrayList<>();
    long total = 0;
    for (Entry entry : sorted) {
      total += entry.size();
      if (total > limit) {
        break;
      }
      entriesWithinLimit.add(entry);
    }
    return entriesWithinLimit;
  }
}
