package org.lectern.stamp;

import java.nio.file.attribute.FileTime;

/**
 * The metadata of a file. A file whose stamp is equal to an earlier one is unchanged.
 *
 * @param size in bytes
 * @param modified the time of the last change, as exactly as the disk stores it
 * @param key identifies the file on its disk: another file moved into its place has another key;
 *     empty if the disk gives none
 * @param touched the number of times that {@link Stamps#touch} was called for it
 */
public record Stamp(long size, FileTime modified, Object key, long touched) {}
