package org.lectern.address;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.program.ExportFormat;
import org.lectern.program.Page;
import org.lectern.program.Program;

/**
 * Where each page of one edition lies.
 *
 * @param folder the folder of the edition's language with a slash behind it; empty for the default
 *     language
 */
public record Addresses(String folder) {
  /**
   * The folders that Lectern's own pages take, which no page of a conference may be called. Servers
   * take {@code 404} for one: they leave out a page's {@code .html}.
   */
  public static final Set<String> TAKEN =
      Set.of(
          "404",
          "admin",
          "api",
          "apps",
          "assets",
          "cards",
          "changes",
          "keywords",
          "media",
          "my",
          "now",
          "rooms",
          "schedule",
          "search",
          "sessions",
          "speakers",
          "tracks",
          "types");

  /** Where preview pictures lie. */
  public static final String CARDS = "cards/";

  /** The default language's pages lie at the root, the others in a folder each. */
  public static Addresses of(Program program, List<Program> editions) {
    return new Addresses(program == editions.get(0) ? "" : folder(program.language()) + "/");
  }

  /**
   * The name of a language's folder: its tag, unless Lectern's own pages lie there, as "My program"
   * does where Burmese would.
   */
  public static String folder(Locale language) {
    String tag = language.toLanguageTag().toLowerCase(Locale.ROOT);
    return TAKEN.contains(tag) ? "language-" + tag : tag;
  }

  private SitePath at(String... folders) {
    return new SitePath(folder + SitePath.page(folders).value());
  }

  public SitePath front() {
    return at();
  }

  public SitePath schedule() {
    return at("schedule");
  }

  public SitePath day(LocalDate day) {
    return at("schedule", day.toString());
  }

  public SitePath sessions() {
    return at("sessions");
  }

  /** What the scripts of pages read of all sessions. */
  public SitePath sessionScript() {
    return new SitePath(folder + "sessions/all.js");
  }

  public SitePath session(String slug) {
    return at("sessions", slug);
  }

  public SitePath speakers() {
    return at("speakers");
  }

  public SitePath speaker(String slug) {
    return at("speakers", slug);
  }

  public SitePath room(String id) {
    return at("rooms", id);
  }

  public SitePath track(String id) {
    return at("tracks", id);
  }

  public SitePath type(String id) {
    return at("types", id);
  }

  public SitePath format(String type, String format) {
    return at("types", type, format);
  }

  public SitePath keyword(String keyword) {
    return at("keywords", Slug.ofWord(keyword));
  }

  public SitePath search() {
    return at("search");
  }

  public SitePath my() {
    return at("my");
  }

  public SitePath now() {
    return at("now");
  }

  /** What has changed in the program. */
  public SitePath changes() {
    return at("changes");
  }

  /** What apps and calendars read, for people. */
  public SitePath apps() {
    return at("apps");
  }

  /** The whole program in a form for other programs. */
  public SitePath export(ExportFormat format) {
    return new SitePath(folder + format.file());
  }

  /** A session for other programs. */
  public SitePath apiSession(String slug) {
    return new SitePath(folder + "api/sessions/" + slug + ".json");
  }

  /** A speaker for other programs. */
  public SitePath apiSpeaker(String slug) {
    return new SitePath(folder + "api/speakers/" + slug + ".json");
  }

  /** The table of all speakers as text. */
  public SitePath speakerTable() {
    return new SitePath(folder + "speakers.csv");
  }

  /** What the schedule for other pages shows. */
  public SitePath embedded() {
    return new SitePath(folder + "embed.json");
  }

  /** What describes the documents for other programs. */
  public SitePath openApi() {
    return new SitePath(folder + "api/openapi.json");
  }

  /** What a page shows, in a form for other programs: beside the page, named like its folder. */
  public static SitePath beside(SitePath page, ExportFormat format) {
    String inFolder = page.folder().substring(0, page.folder().length() - 1);
    return new SitePath(
        page.folder() + inFolder.substring(inFolder.lastIndexOf('/') + 1) + format.suffix());
  }

  /** A page of the conference's own: the front page where its text is shown there. */
  public SitePath page(Page page) {
    return page.isFront() ? front() : page(page.slug());
  }

  /** A page of the conference's own, under this slug. */
  public SitePath page(String slug) {
    return at(slug);
  }

  /**
   * A preview picture. All languages' lie below one folder, so that servers can be told of them.
   *
   * @param of what it is of, such as {@code sessions/opening}
   * @param hash changes with what it shows
   */
  public SitePath card(String of, String hash) {
    return new SitePath(CARDS + folder + of + "." + hash + ".png");
  }

  /** What a browser reads to put the site among a device's programs. */
  public SitePath manifest() {
    return new SitePath(folder + "manifest.webmanifest");
  }

  public SitePath notFound() {
    return new SitePath(folder + "404.html");
  }

  /** What browsers show without a connection in place of a page that they haven't kept. */
  public SitePath unkept() {
    return new SitePath(folder + "unkept.html");
  }
}
