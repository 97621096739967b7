package org.lectern.history;

import java.time.Instant;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A commit.
 *
 * @param at the commit time
 * @param branchPosition the position on the checked-out branch at which it got the commit; never
 *     lower than those of the commit's ancestors
 */
record Commit(ObjectId id, Instant at, int branchPosition) {}
