package org.lectern.bench;

/**
 * What a generator takes.
 *
 * @param kind {@code cold}: everything from nothing; {@code one}: after a change of one abstract;
 *     {@code same}: after none
 * @param files of the site
 * @param bytes of the site
 * @param toHugo its time as a multiple of Hugo's for a cold build in the same run; 0 without Hugo
 * @param toCold its time as a multiple of its own for a cold build
 */
record Result(
    String generator,
    int sessions,
    String kind,
    Run run,
    long files,
    long bytes,
    double toHugo,
    double toCold) {}
