package org.lectern.publish;

import java.util.Optional;

/**
 * A file that the new site has.
 *
 * @param staged its new bytes; nothing where it is published already as it should be
 */
record WantedFile(String path, Phase phase, Optional<Staged> staged) {}
