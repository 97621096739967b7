package org.lectern.site;

import java.util.Locale;
import java.util.Optional;
import org.lectern.picture.Size;
import org.lectern.program.Address;
import org.lectern.program.Room;
import org.lectern.site.view.LinkView;
import org.lectern.site.view.PictureView;

/**
 * A page as the place that links start from.
 *
 * @param root the way from the page to the site's root
 */
record Here(Edition edition, SitePath path, String root) {

  /** The link to another file of the site. */
  String to(SitePath target) {
    return target.under(root);
  }

  /** The public address of a file of the site. */
  String url(SitePath target) {
    return target.under(edition.conference().url()).toString();
  }

  /** A language's tag where it isn't the page's, else nothing: the value of {@code lang}. */
  String language(Locale language) {
    return language.equals(edition.program().language()) ? "" : language.toLanguageTag();
  }

  /** The link to a room's page. */
  LinkView room(Room room) {
    return new LinkView(room.name(), to(edition.addresses().room(room.id())));
  }

  /** The link to a media file. */
  String media(String contentPath) {
    return to(mediaFile(contentPath));
  }

  /** Where a media file is published. */
  SitePath mediaFile(String contentPath) {
    return edition.assets().media().get(edition.program().file(contentPath).orElseThrow());
  }

  /** A picture of the content folder. */
  Optional<PictureView> picture(Optional<Address.File> file, String alt) {
    return file.map(
        found -> {
          Optional<Size> size = size(found.path());
          return new PictureView(
              media(found.path()),
              alt,
              size.map(Size::width).orElse(0),
              size.map(Size::height).orElse(0));
        });
  }

  /** How large a picture of the content folder is, where it says so. */
  Optional<Size> size(String contentPath) {
    return edition
        .program()
        .file(contentPath)
        .flatMap(file -> Optional.ofNullable(edition.assets().sizes().get(file)));
  }
}
