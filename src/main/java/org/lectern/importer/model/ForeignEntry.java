package org.lectern.importer.model;

import java.util.Optional;

/** What a conference lists and its sessions name. */
public sealed interface ForeignEntry permits ForeignRoom, ForeignTrack, ForeignType {
  /** What sessions and their times name it by. */
  String key();

  /** What it should be called in addresses, if it can be. */
  Optional<String> id();

  /** What it is called. */
  String name();
}
