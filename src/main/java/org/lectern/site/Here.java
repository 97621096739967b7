package org.lectern.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.address.Addresses;
import org.lectern.address.SitePath;
import org.lectern.markdown.PagePicture;
import org.lectern.picture.PictureFormat;
import org.lectern.picture.Raster;
import org.lectern.picture.Size;
import org.lectern.program.Address;
import org.lectern.program.Conference;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.SessionType;
import org.lectern.program.Source;
import org.lectern.site.view.LinkView;
import org.lectern.site.view.PictureView;
import org.lectern.text.Texts;
import org.lectern.text.Words;

/**
 * A page as the place that links start from.
 *
 * @param root the way from the page to the site's root
 */
record Here(Edition edition, SitePath path, String root) {

  Program program() {
    return edition.program();
  }

  Conference conference() {
    return edition.conference();
  }

  Addresses addresses() {
    return edition.addresses();
  }

  Words words() {
    return edition.words();
  }

  Texts texts() {
    return edition.texts();
  }

  /** The link to another file of the site. */
  String to(SitePath target) {
    return target.under(root);
  }

  /** The link to a place on the web or to a file of the content folder. */
  String to(Address address) {
    return address instanceof Address.File file ? media(file.path()) : address.toString();
  }

  /** The public address of a file of the site. */
  String url(SitePath target) {
    return target.addressUnder(edition.conference().url());
  }

  /** The public address of a place on the web or of a file of the content folder. */
  String url(Address address) {
    return edition.url(address).orElseThrow().toString();
  }

  /** A language's tag where it isn't the page's, else nothing: the value of {@code lang}. */
  String language(Locale language) {
    return edition.languageUnlessOwn(language);
  }

  /**
   * The same for what stands in many files alike, such as a keyword or an affiliation: where no
   * translation gives it, it is in the conference's language, whichever the file's text is in.
   */
  String languageOfShared(Source source, String field) {
    Locale language = source.languageOf(field);
    return language(
        language.equals(source.baseLanguage()) ? edition.conference().language() : language);
  }

  /** In which language the conference's own words are. */
  Wording wording() {
    return edition.wording();
  }

  /** The link to a room's page. */
  LinkView room(Room room) {
    return new LinkView(
        room.name(), to(edition.addresses().room(room.id())), wording().of(room, Wording.NAME));
  }

  /** The link to a type's page. */
  LinkView type(SessionType type) {
    return new LinkView(
        type.name(), to(edition.addresses().type(type.id())), wording().of(type, Wording.NAME));
  }

  /** The link to the page of one of a type's formats. */
  LinkView format(SessionType type, SessionType.Format format) {
    return new LinkView(
        format.name(),
        to(edition.addresses().format(type.id(), format.id())),
        wording().of(type, format));
  }

  /** The link to a media file. */
  String media(String contentPath) {
    return to(file(contentPath).orElseThrow().path());
  }

  private Optional<MediaFile> file(String contentPath) {
    return edition.program().file(contentPath).map(edition.assets().media()::get);
  }

  /** A picture of the content folder for a place on a page. */
  Optional<PictureView> picture(Optional<Address.File> file, String alt, Place place) {
    return file.map(found -> picture(found.path(), alt, place));
  }

  private PictureView picture(String contentPath, String alt, Place place) {
    MediaFile file = file(contentPath).orElseThrow();
    PagePicture shown = shown(file, place);
    return new PictureView(
        shown.src(),
        alt,
        shown.size().map(Size::width).orElse(0),
        shown.size().map(Size::height).orElse(0),
        shown.srcset(),
        shown.webp(),
        ratio(file.raster(), place));
  }

  /** A picture in a text, where it is a file of the content folder. */
  Optional<PagePicture> shown(String contentPath) {
    return file(contentPath).map(file -> shown(file, Place.TEXT));
  }

  private PagePicture shown(MediaFile file, Place place) {
    Optional<Raster> scaled = file.raster();
    SitePath usual =
        scaled
            .map(raster -> file.scaled(raster, place.usual(raster), raster.fallback()))
            .orElse(file.path());
    return new PagePicture(
        to(usual),
        file.size(),
        scaled.map(raster -> sources(file, raster, place, raster.fallback())).orElse(""),
        scaled
            .filter(Raster::webp)
            .map(raster -> sources(file, raster, place, PictureFormat.WEBP))
            .orElse(""));
  }

  /** All widths of a picture, for the browser to choose from. */
  private String sources(MediaFile file, Raster raster, Place place, PictureFormat kind) {
    return place.widths(raster).stream()
        .map(width -> to(file.scaled(raster, width, kind)) + " " + width + "w")
        .collect(Collectors.joining(", "));
  }

  private static String ratio(Optional<Raster> raster, Place place) {
    return raster
        .map(found -> BigDecimal.valueOf(place.ratio(found)).setScale(2, RoundingMode.UP))
        .map(found -> found.stripTrailingZeros().toPlainString())
        .orElse("1");
  }
}
