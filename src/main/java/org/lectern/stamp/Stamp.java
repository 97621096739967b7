package org.lectern.stamp;

import java.nio.file.attribute.FileTime;

/**
 * What a file looks like from outside. A file whose stamp is equal to an earlier one is as it was.
 *
 * @param size in bytes
 * @param modified when it was last written, as exactly as the disk keeps it
 * @param key names the file on its disk: one that was moved into its place has another; empty where
 *     the disk tells none
 * @param touched how often it was said to have changed
 */
public record Stamp(long size, FileTime modified, Object key, long touched) {}
