package org.lectern.site.view;

import java.util.List;

/** All speakers, sorted as the page's language sorts names. */
public record SpeakersView(String title, List<SpeakerItem> speakers) {}
