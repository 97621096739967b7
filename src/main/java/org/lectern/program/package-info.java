/**
 * The conference as values: what it is called, where and when it is, its sessions and speakers, and
 * how these hang together ({@link org.lectern.program.Program}).
 *
 * <p>Pure: no reading, no writing, no library. May know the JDK, {@code hash} for identities,
 * {@code shelf} for texts that are put aside, and of {@code problem} only {@code Position}: each
 * value remembers where its editor wrote it. References between records are ids, resolved by {@code
 * Program}; {@code check} has made sure that they lead somewhere before anything is built.
 */
package org.lectern.program;
