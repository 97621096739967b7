package org.lectern.site.view;

import java.util.Optional;

/**
 * A speaker in a list.
 *
 * @param reading how the name is read, or empty
 */
public record SpeakerItem(
    String slug,
    String name,
    String reading,
    String href,
    String affiliation,
    Optional<PictureView> photo,
    int sessions) {}
