package org.lectern.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.program.ExportFormat;
import org.lectern.site.view.AppsView;
import org.lectern.site.view.FileView;
import org.lectern.text.Words;

/** How to have the program in a calendar, an app or a program of one's own. */
final class AppsPage implements PageKind {
  /**
   * Opens a schedule in the app: <a href="https://github.com/Wilm0r/giggity">Giggity</a> is asked
   * by addresses on this host, and who doesn't have it is shown where to get it.
   */
  private static final String GIGGITY = "https://ggt.gaa.st/#url=";

  @Override
  public Stream<Output.Html> pages(Edition edition) {
    return isThere(edition)
        ? Stream.of(edition.page(Addresses::apps, "apps", AppsPage::content))
        : Stream.empty();
  }

  /** A conference may do without every form; then there is nothing to tell. */
  static boolean isThere(Edition edition) {
    return !ProgramFiles.all(edition).isEmpty();
  }

  private static Edition.Content content(Here here) {
    Words words = here.words();
    List<ProgramFile> files = ProgramFiles.all(here.edition());
    List<FileView> views = files.stream().map(file -> ProgramFiles.view(here, file)).toList();
    Optional<String> schedule = address(here, files);
    return new Edition.Content(
        Head.of(words.text("apps"), words.text("apps_description", here.conference().name()))
            .with(files),
        new AppsView(
            views.stream().filter(file -> !file.subscription().isEmpty()).findFirst(),
            here.to(here.addresses().schedule()),
            !here.program().occurrences().isEmpty(),
            here.to(here.addresses().my()),
            schedule.map(address -> QrCode.of(GIGGITY + address)),
            schedule.map(QrCode::of),
            views));
  }

  /** The address that apps ask for. */
  private static Optional<String> address(Here here, List<ProgramFile> files) {
    return files.stream()
        .filter(file -> file.format() == ExportFormat.SCHEDULE_XML)
        .findFirst()
        .map(file -> here.url(file.path()));
  }
}
