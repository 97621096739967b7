package org.lectern.history;

import java.time.Instant;
import org.eclipse.jgit.lib.ObjectId;

/**
 * One commit's change to one file.
 *
 * @param at when it was committed
 * @param path the file's path in the content folder now, or the last that it had
 * @param before what it held; the zero id where it wasn't there
 * @param after what it holds since; the zero id where it isn't there any more
 */
record Touch(ObjectId commit, Instant at, String path, ObjectId before, ObjectId after) {}
