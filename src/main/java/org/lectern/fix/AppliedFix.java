package org.lectern.fix;

import org.lectern.problem.Position;

/**
 * A fix that was applied to a file.
 *
 * @param place the position of the replaced text
 * @param before the replaced text
 * @param after the text that replaced it
 */
public record AppliedFix(Position place, String before, String after) {}
