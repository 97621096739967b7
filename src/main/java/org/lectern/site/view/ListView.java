package org.lectern.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A list of sessions: all of them, or those of a room, a track, a type, a format or a keyword.
 *
 * @param kind what they have in common: {@code all}, {@code room}, {@code track}, {@code type},
 *     {@code format} or {@code keyword}
 * @param kindText the same in words, or empty
 * @param titleLanguage the title's language where it isn't the page's, else empty
 * @param descriptionLanguage the same of the description
 * @param facts such as a room's capacity
 * @param parent the list that this one is a part of
 * @param narrower the lists that are a part of this one
 * @param filters what its sessions can be filtered by; only the list of all
 * @param lists where the same is found without a script; only the list of all
 */
public record ListView(
    String kind,
    String kindText,
    String title,
    String titleLanguage,
    String description,
    String descriptionLanguage,
    List<String> facts,
    Optional<TrackView> track,
    Optional<LinkView> parent,
    List<LinkView> narrower,
    List<SessionItem> sessions,
    List<FilterView> filters,
    List<ListsView> lists) {

  /** The same list with facts about what its sessions have in common. */
  public ListView withFacts(List<String> newFacts) {
    return with(newFacts, track, parent, narrower);
  }

  /** The same list as that of a track. */
  public ListView withTrack(TrackView newTrack) {
    return with(facts, Optional.of(newTrack), parent, narrower);
  }

  /** The same list as a part of another. */
  public ListView withParent(LinkView newParent) {
    return with(facts, track, Optional.of(newParent), narrower);
  }

  /** The same list with lists that are a part of it. */
  public ListView withNarrower(List<LinkView> newNarrower) {
    return with(facts, track, parent, newNarrower);
  }

  private ListView with(
      List<String> newFacts,
      Optional<TrackView> newTrack,
      Optional<LinkView> newParent,
      List<LinkView> newNarrower) {
    return new ListView(
        kind,
        kindText,
        title,
        titleLanguage,
        description,
        descriptionLanguage,
        newFacts,
        newTrack,
        newParent,
        newNarrower,
        sessions,
        filters,
        lists);
  }
}
