package org.lectern.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.program.ExportFormat;
import org.lectern.site.view.ChangesView;
import org.lectern.text.Words;

/**
 * What has changed in the program, for readers; whoever doesn't want the feed has no page either.
 */
final class ChangesPage implements PageKind {
  @Override
  public Stream<Output.Html> pages(Edition edition) {
    return isWanted(edition)
        ? Stream.of(edition.page(Addresses::changes, "changes", ChangesPage::content))
        : Stream.empty();
  }

  private static boolean isWanted(Edition edition) {
    return edition.conference().exports().contains(ExportFormat.ATOM);
  }

  /** The link to it; empty where there is none. */
  static String link(Here here) {
    return isWanted(here.edition()) ? here.to(here.addresses().changes()) : "";
  }

  private static Edition.Content content(Here here) {
    Words words = here.words();
    ProgramFile feed =
        new ProgramFile(
            ExportFormat.ATOM,
            here.addresses().export(ExportFormat.ATOM),
            here.conference().name());
    return new Edition.Content(
        Head.of(words.text("changes"), words.text("changes_description", here.conference().name()))
            .with(List.of(feed)),
        new ChangesView(ProgramFiles.view(here, feed), days(here)));
  }

  private static List<ChangesView.ChangeDayView> days(Here here) {
    Edition edition = here.edition();
    Map<LocalDate, List<ChangesView.ChangeView>> byDay = new LinkedHashMap<>();
    for (ToldChange change : ToldChanges.of(edition)) {
      LocalDateTime at = change.at().atZone(edition.conference().zone()).toLocalDateTime();
      byDay
          .computeIfAbsent(at.toLocalDate(), day -> new ArrayList<>())
          .add(
              new ChangesView.ChangeView(
                  change.id(),
                  Times.moment(edition, at),
                  parts(change.title()),
                  change.page().map(here::to).orElse(""),
                  change.lines().stream()
                      .map(line -> new ChangesView.ToldLineView(parts(line)))
                      .toList(),
                  String.join(" ", change.kinds())));
    }
    return byDay.entrySet().stream()
        .map(
            day ->
                new ChangesView.ChangeDayView(
                    day.getKey().toString(),
                    edition.words().longDate().format(day.getKey()),
                    day.getValue()))
        .toList();
  }

  private static List<ChangesView.ToldPartView> parts(ToldText text) {
    return text.parts().stream()
        .map(part -> new ChangesView.ToldPartView(part.text(), part.isName(), part.language()))
        .toList();
  }
}
