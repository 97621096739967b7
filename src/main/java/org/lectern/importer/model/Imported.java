package org.lectern.importer.model;

import java.util.List;

/**
 * Everything that a foreign file says.
 *
 * @param rooms in the order of the schedule's columns
 * @param sessions in the order of the file
 * @param isDraft whether a program is being made in the file, as in a table: what looks like a
 *     mistake in it may be one, where a schedule that is public means it so
 */
public record Imported(
    ForeignConference conference,
    List<ForeignRoom> rooms,
    List<ForeignTrack> tracks,
    List<ForeignType> types,
    List<ForeignSpeaker> speakers,
    List<ForeignSession> sessions,
    boolean isDraft) {
  public Imported {
    rooms = List.copyOf(rooms);
    tracks = List.copyOf(tracks);
    types = List.copyOf(types);
    speakers = List.copyOf(speakers);
    sessions = List.copyOf(sessions);
  }
}
