/**
 * The command line: {@code lectern build} and the other commands. The only place with standard
 * output and exit codes, and where problems become text.
 *
 * <p>May know the {@code root}, {@code bundle}, {@code content}, {@code content.field}, {@code
 * fix}, {@code importer}, {@code importer.format}, {@code importer.model}, {@code importer.write},
 * {@code json}, {@code links}, {@code machine}, {@code problem}, {@code program}, {@code publish},
 * {@code schema}, {@code serve}, {@code starter}, {@code suggest}, {@code terminal} and picocli;
 * what it builds goes through {@link org.lectern.Build}.
 */
package org.lectern.cli;
