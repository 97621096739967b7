package org.lectern.site.view;

import java.util.List;

/**
 * The front page.
 *
 * @param taglineLanguage the tagline's language where it isn't the page's, else empty
 * @param dates from the first day to the last, in words
 * @param venueLanguage the language of the venue's name where it isn't the page's, else empty
 * @param venueHref the venue's site, or empty
 * @param textHtml the text of the page {@code index}, or empty
 * @param language the text's language where it isn't the page's, else empty
 * @param days without their slots
 * @param unscheduled how many sessions have no time yet
 * @param unscheduledHref the list of them; only where there are some
 */
public record FrontView(
    String name,
    String tagline,
    String taglineLanguage,
    String dates,
    String venue,
    String venueLanguage,
    String venueAddress,
    String venueHref,
    String textHtml,
    String language,
    List<DayView> days,
    int unscheduled,
    String unscheduledHref,
    List<SessionItem> featured,
    int sessions,
    int speakers) {}
