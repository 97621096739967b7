package org.lectern.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.lectern.cores.Cores;
import org.lectern.markdown.Markdown;
import org.lectern.markdown.Summary;
import org.lectern.markdown.Text;
import org.lectern.markdown.TextOptions;
import org.lectern.program.Body;
import org.lectern.program.Page;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.ShownAddresses;
import org.lectern.program.Speaker;
import org.lectern.shelf.Shelf;

/**
 * All texts of the content, each read once for all pages and languages that show it. Safe for use
 * by several threads.
 */
public final class Texts {
  /**
   * The names that the theme's templates give to places on a page with texts, and that of what a
   * preview adds to it. Scripts look for some of them: a heading that took one would be found.
   */
  static final Set<String> RESERVED =
      Set.of("main-content", "reader", "program-days", "featured-sessions", "lectern-preview");

  private static final int DESCRIPTION = 160;

  private static final Set<String> WIDE = Set.of("ja", "ko", "zh");

  private static final Pattern HTML_HEADING = Pattern.compile("(?i)<h[1-6]");

  /** Below a page's title and a heading of its own. */
  private static final int BELOW_SECTION = 2;

  /** Below a speaker's name on a session's page. */
  public static final int BELOW_SPEAKER = 3;

  private final ShownAddresses shown;
  private final Markdown markdown;
  private final Map<String, Read> byFile;
  private volatile Map<String, Read> before;
  private final Function<Locale, Words> words;
  private final Consumer<String> noted;

  private final Map<SummaryOf, String> summaries;

  private record SummaryOf(String path, int max, Locale language) {}

  /** A text and all that it was made from. */
  private record Read(Body source, TextOptions options, Text text) {}

  private Texts(
      ShownAddresses shown, Function<Locale, Words> words, Map<String, Read> before, Shelf shelf) {
    this.shown = shown;
    this.markdown = new Markdown(shown::contains, shelf);
    this.words = words;
    this.before = before;
    this.byFile = new ConcurrentHashMap<>();
    this.summaries = new ConcurrentHashMap<>();
    this.noted = path -> {};
  }

  private Texts(Texts same, Consumer<String> noted) {
    this.shown = same.shown;
    this.markdown = same.markdown;
    this.words = same.words;
    this.before = same.before;
    this.byFile = same.byFile;
    this.summaries = same.summaries;
    this.noted = noted;
  }

  /** The same texts; whichever is asked for is noted, by its file's path in the content folder. */
  public Texts notedIn(Set<String> paths) {
    return new Texts(this, paths::add);
  }

  /** Notes that a file's text has been asked for. */
  public void note(String path) {
    noted.accept(path);
  }

  /** Notes that all texts there are have been asked for. */
  public void noteAll() {
    byFile.keySet().forEach(noted);
  }

  /** Reads everything, in parallel. */
  public static Texts read(List<Program> editions, Function<Locale, Words> words) {
    return read(editions, words, none(), Shelf.inMemory());
  }

  /** None yet. */
  public static Texts none() {
    return new Texts(
        ShownAddresses.NONE,
        language -> {
          throw new IllegalStateException("there is nothing to read");
        },
        Map.of(),
        Shelf.inMemory());
  }

  /**
   * The same with what was read before, where it is as it was.
   *
   * @param shelf takes the words of what is read
   */
  public static Texts read(
      List<Program> editions, Function<Locale, Words> words, Texts readBefore, Shelf shelf) {
    ShownAddresses shown =
        editions.isEmpty() ? ShownAddresses.NONE : editions.get(0).conference().shown();
    boolean isSame = shown.equals(readBefore.shown);
    Texts texts = new Texts(shown, words, isSame ? readBefore.byFile : Map.of(), shelf);
    Map<String, Runnable> readings = new LinkedHashMap<>();
    for (Program program : editions) {
      program.sessions().forEach(one -> readings.put(one.body().path(), () -> texts.of(one)));
      program.speakers().forEach(one -> readings.put(one.body().path(), () -> texts.of(one)));
      program.pages().forEach(one -> readings.put(one.body().path(), () -> texts.of(one)));
    }
    Cores.each(List.copyOf(readings.values()), Runnable::run);
    // What is of no use any more needn't stay in memory.
    texts.before = Map.of();
    return texts;
  }

  /** The interface's texts in a language. */
  public Words words(Locale language) {
    return words.apply(language);
  }

  /** A session's abstract. */
  public Text of(Session session) {
    return read(session.body(), () -> options(BELOW_SECTION, "abstract-", session.bodyLanguage()));
  }

  /** A speaker's biography, as it stands on sessions' pages. */
  public Text of(Speaker speaker) {
    return read(speaker.body(), () -> options(speaker, BELOW_SPEAKER));
  }

  /** A page's text. */
  public Text of(Page page) {
    return read(
        page.body(), () -> options(page.isFront() ? BELOW_SECTION : 1, "", page.bodyLanguage()));
  }

  /** Most texts have been read by then, without need of what they would be read with. */
  private Text read(Body body, Supplier<TextOptions> options) {
    noted.accept(body.path());
    Read found = byFile.get(body.path());
    if (found == null) {
      // Not while the map waits: readings would stand in each other's way.
      Read made = readAnew(body, options.get());
      Read first = byFile.putIfAbsent(body.path(), made);
      found = first == null ? made : first;
    }
    return found.text();
  }

  private Read readAnew(Body source, TextOptions options) {
    Read old = before.get(source.path());
    String typed = source.markdown();
    return old != null && old.source().markdown().equals(typed) && old.options().equals(options)
        ? old
        : new Read(source, options, markdown.read(typed, options));
  }

  private TextOptions options(Speaker speaker, int level) {
    return options(level, speaker.slug() + "-", speaker.textLanguage());
  }

  private TextOptions options(int level, String prefix, Locale language) {
    Words labels = words.apply(language);
    return new TextOptions(
        level, prefix, RESERVED, labels.text("table"), labels.text("back_to_text"));
  }

  /**
   * A biography whose own headings are set below one of a level; they are rare, and then it's read
   * anew.
   *
   * @param level of the heading above it, 1 to 5
   */
  public Text of(Speaker speaker, int level) {
    Text text = of(speaker);
    return level == BELOW_SPEAKER || !hasHeadings(speaker.body(), text)
        ? text
        : markdown.read(speaker.body().markdown(), options(speaker, level));
  }

  private static boolean hasHeadings(Body body, Text text) {
    return !text.headings().isEmpty() || HTML_HEADING.matcher(body.markdown()).find();
  }

  public String summary(Session session) {
    return summary(session, DESCRIPTION);
  }

  public String summary(Session session, int max) {
    return summary(session.body(), of(session), max, session.bodyLanguage());
  }

  public String summary(Speaker speaker) {
    return summary(speaker.body(), of(speaker), DESCRIPTION, speaker.textLanguage());
  }

  public String summary(Page page) {
    return summary(page.body(), of(page), DESCRIPTION, page.bodyLanguage());
  }

  /**
   * Half as long in languages whose characters are twice as wide and say twice as much. Many lists
   * show the same one.
   */
  private String summary(Body body, Text text, int max, Locale language) {
    SummaryOf wanted = new SummaryOf(body.path(), max, language);
    String found = summaries.get(wanted);
    if (found == null) {
      boolean wide = WIDE.contains(language.getLanguage());
      found = Summary.of(text.plain(), wide ? max / 2 : max, language);
      summaries.put(wanted, found);
    }
    return found;
  }
}
