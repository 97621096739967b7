package org.lectern.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A session in a list.
 *
 * @param href its page; empty for breaks and the like, which have none
 * @param language the title's language where it isn't the page's, else empty
 * @param status {@code confirmed}, {@code tentative} or {@code cancelled}
 * @param replacedBy what takes a cancelled session's place
 * @param kindLanguage the language of the format, or else of the type, where it isn't the page's
 * @param when the times at hand: one on a schedule, all in a list; none where it isn't scheduled
 * @param summary a sentence or two of its abstract, only where the list shows them
 * @param summaryLanguage the summary's language where it isn't the page's, else empty
 * @param parts the talks within it, only on a schedule
 * @param elsewhere the rooms of a talk within a longer session, where that isn't in the very same
 * @param cell the classes that put it into a day's grid, or empty
 * @param facets what it can be filtered by, only on pages with filters
 */
public record SessionItem(
    String slug,
    String title,
    String subtitle,
    String href,
    String language,
    String status,
    Optional<LinkView> replacedBy,
    boolean service,
    boolean notRecorded,
    String type,
    String format,
    String kindLanguage,
    Optional<TrackView> track,
    List<WhenView> when,
    List<LinkView> speakers,
    String summary,
    String summaryLanguage,
    List<SessionItem> parts,
    List<LinkView> elsewhere,
    String cell,
    List<FacetValue> facets) {

  /**
   * What a session has of one kind.
   *
   * @param key such as {@code track}; {@code place} holds days and rooms together
   * @param values the ids, with spaces between them
   */
  public record FacetValue(String key, String values) {}

  /** The same session at a place in a day's grid. */
  public SessionItem at(String newCell) {
    return with(newCell, facets);
  }

  /** The same session with what it can be filtered by. */
  public SessionItem with(List<FacetValue> newFacets) {
    return with(cell, newFacets);
  }

  private SessionItem with(String newCell, List<FacetValue> newFacets) {
    return new SessionItem(
        slug,
        title,
        subtitle,
        href,
        language,
        status,
        replacedBy,
        service,
        notRecorded,
        type,
        format,
        kindLanguage,
        track,
        when,
        speakers,
        summary,
        summaryLanguage,
        parts,
        elsewhere,
        newCell,
        newFacets);
  }
}
