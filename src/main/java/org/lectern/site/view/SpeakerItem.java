package org.lectern.site.view;

import java.util.Optional;

/**
 * A speaker in a list.
 *
 * @param reading how the name is read, or empty
 * @param readingLanguage its language where that is known and isn't the page's, else empty
 * @param language the affiliation's language where it isn't the page's, else empty
 */
public record SpeakerItem(
    String slug,
    String name,
    String reading,
    String readingLanguage,
    String href,
    String affiliation,
    String language,
    Optional<PictureView> photo,
    int sessions) {}
