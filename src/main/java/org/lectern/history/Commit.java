package org.lectern.history;

import java.time.Instant;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A commit.
 *
 * @param at when it was committed
 * @param arrival how far the branch that is checked out had come when it got it: that of a commit
 *     is at least that of all before it
 */
record Commit(ObjectId id, Instant at, int arrival) {}
