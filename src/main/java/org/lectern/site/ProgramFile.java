package org.lectern.site;

import org.lectern.address.SitePath;
import org.lectern.program.ExportFormat;

/**
 * A file in which other programs read the program, or a part of it.
 *
 * @param of what it holds, for people
 */
public record ProgramFile(ExportFormat format, SitePath path, String of) {}
