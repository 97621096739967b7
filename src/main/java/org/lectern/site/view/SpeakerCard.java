package org.lectern.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A speaker with the biography.
 *
 * @param readingLanguage the reading's language where it is known and isn't the page's, else empty
 * @param readingAbove whether the reading can stand above the name, as kana above Chinese
 *     characters
 * @param affiliationLanguage the affiliation's language where it isn't the page's, else empty
 * @param language the biography's language where it isn't the page's, else empty
 * @param orcid the address of the ORCID record, or empty
 */
public record SpeakerCard(
    String slug,
    String name,
    String reading,
    String readingLanguage,
    boolean readingAbove,
    String href,
    String affiliation,
    String affiliationLanguage,
    String pronouns,
    Optional<PictureView> photo,
    String language,
    String bioHtml,
    List<ResourceLink> links,
    String orcid) {}
