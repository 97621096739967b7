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
 * @param when the times at hand: one on a schedule, all in a list; none where it isn't scheduled
 * @param summary a sentence or two of its abstract, only where the list shows them
 * @param parts the talks within it, only on a schedule
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
    Optional<TrackView> track,
    List<WhenView> when,
    List<LinkView> speakers,
    String summary,
    List<SessionItem> parts) {}
