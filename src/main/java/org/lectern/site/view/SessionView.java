package org.lectern.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A session's page.
 *
 * @param language the language of the title where it isn't the page's, else empty
 * @param status {@code confirmed}, {@code tentative} or {@code cancelled}
 * @param replacedBy what takes a cancelled session's place
 * @param partOf the longer session that it is a part of
 * @param parts the talks within it
 * @param when its times, or those of the longer session that it is a part of
 * @param duration such as {@code 30 min}, or {@code 1 h, 20 min} where its times differ in it;
 *     empty where it has no time of its own
 * @param rooms where it will be, as long as nobody knows when
 * @param spoken the language that is spoken, in the page's language, or empty
 * @param levelLanguage the language of the level where it isn't the page's, else empty
 * @param doi the link to what it is registered as
 * @param cite how it is cited; null for what nobody cites
 * @param abstractHtml the abstract, or empty
 * @param abstractLanguage the language of the abstract where it isn't the page's, else empty
 * @param authors all who wrote it; empty where these are its speakers
 * @param alone true where nothing comes before or after any of its times, nor at the same time
 */
public record SessionView(
    String slug,
    String title,
    String subtitle,
    String language,
    String status,
    Optional<LinkView> replacedBy,
    Optional<LinkView> partOf,
    Optional<LinkView> type,
    Optional<LinkView> format,
    Optional<TrackView> track,
    List<WhenView> when,
    String duration,
    List<LinkView> rooms,
    boolean notRecorded,
    boolean recorded,
    String level,
    String levelLanguage,
    String spoken,
    Optional<AccessView> access,
    String abstractHtml,
    String abstractLanguage,
    List<MediaView> media,
    List<SpeakerCard> speakers,
    List<LinkView> chairs,
    List<LinkView> authors,
    List<SessionItem> parts,
    List<ResourceLink> links,
    Optional<LinkView> doi,
    Optional<CiteView> cite,
    List<LinkView> keywords,
    List<AroundView> around,
    boolean alone,
    Object extra) {}
