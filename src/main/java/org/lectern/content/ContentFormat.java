package org.lectern.content;

import java.util.List;
import org.lectern.content.field.Shape;

/** Everything that editors may write, for the documentation and for machines. */
public final class ContentFormat {
  /** {@code conference.yaml}. */
  public static final Shape CONFERENCE = ConferenceFields.SHAPE;

  /** The front matter of a session. */
  public static final Shape SESSION = SessionFields.SHAPE;

  /** The front matter of a speaker. */
  public static final Shape SPEAKER = SpeakerFields.SHAPE;

  /** The front matter of a page. */
  public static final Shape PAGE = PageFields.SHAPE;

  private ContentFormat() {}

  /** All shapes: the files' own and those within them, in the order of the documentation. */
  public static List<Shape> shapes() {
    return List.of(
        CONFERENCE,
        VenueFields.SHAPE,
        RoomFields.SHAPE,
        TrackFields.SHAPE,
        TypeFields.SHAPE,
        FormatFields.SHAPE,
        AccessFields.SHAPE,
        RequirementFields.SHAPE,
        NavigationFields.SHAPE,
        ThemeFields.SHAPE,
        WebEditorFields.SHAPE,
        LimitFields.SHAPE,
        SESSION,
        SlotFields.SHAPE,
        MediaFields.SHAPE,
        ContactFields.SHAPE,
        LinkFields.SHAPE,
        SPEAKER,
        PAGE);
  }
}
