package org.lectern.fix;

import org.lectern.problem.Position;

/**
 * Something that was mended.
 *
 * @param place where it stood
 * @param before what stood there
 * @param after what stands there now
 */
public record AppliedFix(Position place, String before, String after) {}
