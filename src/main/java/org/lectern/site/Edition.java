package org.lectern.site;

import java.net.URI;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lectern.address.Addresses;
import org.lectern.address.SitePath;
import org.lectern.program.Address;
import org.lectern.program.Conference;
import org.lectern.program.History;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Slot;
import org.lectern.program.Speaker;
import org.lectern.text.Texts;
import org.lectern.text.Words;

/**
 * All that the site in one language is made from.
 *
 * @param folders the folder of each of the site's languages, this one among them
 * @param history what has changed; it takes work, and few ask for it
 * @param shared what many pages show
 */
public record Edition(
    Program program,
    Addresses addresses,
    Words words,
    Texts texts,
    Assets assets,
    List<Folder> folders,
    Supplier<History> history,
    Shared shared) {
  /** Stands among the texts that a page shows for what it shows of the history. */
  public static final String HISTORY = "history";

  /** A language of the site and where its pages lie. */
  public record Folder(Locale language, Addresses addresses) {}

  /** What a page says of itself, and what it shows. */
  record Content(Head head, Record view) {}

  /** What holds for the whole conference. */
  public Conference conference() {
    return program.conference();
  }

  /** The public address of a file of the site. */
  public URI url(SitePath path) {
    return path.under(conference().url());
  }

  /** A session's abstract for other sites: all of its links are public addresses. */
  public String html(Session session) {
    return LinkedTexts.html(fromElsewhere(), session);
  }

  /** A speaker's biography for other sites: all of its links are public addresses. */
  public String html(Speaker speaker) {
    return LinkedTexts.html(fromElsewhere(), speaker, Texts.BELOW_SPEAKER);
  }

  /** The link to one of the edition's own files from its folder, as public addresses are. */
  public String fromFolder(SitePath path) {
    return url(path).toString().substring(url(addresses.front()).toString().length());
  }

  /** A session's page; breaks and the like have none. */
  public Optional<SitePath> pageOf(Session session) {
    return program.isService(session)
        ? Optional.empty()
        : Optional.of(addresses.session(session.slug()));
  }

  /** Where to read of one time of a session: of a break on its day's page. */
  public SitePath pageOf(Occurrence occurrence) {
    return pageOf(occurrence.session())
        .orElseGet(() -> addresses.day(conference().dayOf(occurrence.slot().start())));
  }

  /** A language's tag where it isn't the edition's, else nothing. */
  String languageUnlessOwn(Locale language) {
    return language.equals(program.language()) ? "" : language.toLanguageTag();
  }

  /** In which language the conference's own words are. */
  Wording wording() {
    return new Wording(this);
  }

  /** The first day to the last, in words. */
  public String dates() {
    return Times.dates(this);
  }

  /** Whether the edition's language is written from right to left. */
  public boolean isRightToLeft() {
    return Languages.direction(words.language()).equals("rtl");
  }

  /**
   * A text within another that is set by its own direction (<a
   * href="https://www.unicode.org/reports/tr9/">UAX #9</a>, FSI and PDI); as it is where all of it
   * runs as the edition does. A range of times has no direction: its earlier time comes first in
   * every language, as on pages.
   */
  public String isolated(String text) {
    char[] chars = text.toCharArray();
    boolean mixed = isRightToLeft() || Bidi.requiresBidi(chars, 0, chars.length);
    return mixed && !text.isEmpty() ? "\u2068" + text + "\u2069" : text;
  }

  /** A session's abstract without marks, in one line. */
  public String plain(Session session) {
    return texts.of(session).plain();
  }

  /** A speaker's biography without marks, in one line. */
  public String plain(Speaker speaker) {
    return texts.of(speaker).plain();
  }

  /** A session's abstract in Markdown for other sites: all of its links are public addresses. */
  public String markdown(Session session) {
    return LinkedTexts.markdown(fromElsewhere(), session);
  }

  /** A speaker's biography in Markdown for other sites: all of its links are public addresses. */
  public String markdown(Speaker speaker) {
    return LinkedTexts.markdown(fromElsewhere(), speaker);
  }

  /** The public address of a file of the content folder; nothing where there is none. */
  public Optional<URI> url(Address.File file) {
    return program.file(file.path()).map(assets.media()::get).map(found -> url(found.path()));
  }

  /** The public address of a place on the web or of a file; nothing where there is no such file. */
  public Optional<URI> url(Address address) {
    return address instanceof Address.File file
        ? url(file)
        : Optional.of(((Address.Web) address).uri());
  }

  /** What a session is on that is in no room, such as {@code Zoom}; nothing where it is in one. */
  public Optional<String> overNet(Session session, Slot slot) {
    return shared.net().place(program, session, slot);
  }

  private Here fromElsewhere() {
    return new Here(this, addresses.front(), conference().url().toString());
  }

  /**
   * A page of this edition.
   *
   * @param where its address in any edition
   * @param content what it shows, asked for when it is rendered
   */
  Output.Html page(
      Function<Addresses, SitePath> where, String template, Function<Here, Content> content) {
    return page(where, template, true, content);
  }

  /** A page that search engines should leave out. */
  Output.Html hiddenPage(
      Function<Addresses, SitePath> where, String template, Function<Here, Content> content) {
    return page(where, template, false, content);
  }

  private Output.Html page(
      Function<Addresses, SitePath> where,
      String template,
      boolean indexed,
      Function<Here, Content> content) {
    SitePath path = where.apply(addresses);
    return new Output.Html(
        path,
        template,
        indexed,
        words,
        () -> {
          Set<String> bodies = ConcurrentHashMap.newKeySet();
          Here here = new Here(notedIn(bodies), path, rootOf(path));
          Content made = content.apply(here);
          return new Output.Shown(
              Frames.around(here, where, made.head(), indexed), made.view(), bodies);
        });
  }

  /**
   * A file for programs that may be made from few texts.
   *
   * @param making makes its bytes from the edition that it is given, which takes note of the texts
   *     that it is asked for
   */
  public Output.Document document(SitePath path, Function<Edition, byte[]> making) {
    return new Output.Document(
        path,
        () -> {
          Set<String> bodies = ConcurrentHashMap.newKeySet();
          return new Output.Noted(making.apply(notedIn(bodies)), bodies);
        });
  }

  /**
   * Says that a file tells of a session's text, or of when its file was changed, where that was
   * worked out for another file before.
   */
  public void note(Session session) {
    texts.note(session.body().path());
    // A translation may have its text from the file that it translates.
    texts.note(session.source().path());
  }

  /** The same edition; which texts and what else is asked for is noted. */
  private Edition notedIn(Set<String> bodies) {
    return new Edition(
        program,
        addresses,
        words,
        texts.notedIn(bodies),
        assets,
        folders,
        () -> {
          bodies.add(HISTORY);
          return history.get();
        },
        shared);
  }

  /**
   * The way to the site's root. What shows in place of other pages does so at any address, so that
   * its links start from the host.
   */
  private String rootOf(SitePath path) {
    boolean isAnywhere = path.equals(addresses.notFound()) || path.equals(addresses.unkept());
    return isAnywhere ? conference().url().getRawPath() : path.root();
  }
}
