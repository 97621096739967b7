package org.lectern.publish;

import java.util.Optional;

/**
 * A file of the new site.
 *
 * @param staged its new bytes; empty if the published file is right already
 */
record WantedFile(String path, Phase phase, Optional<Staged> staged) {}
