/**
 * Programs of Indico, as its HTTP API exports them. May know {@code importer.format}, {@code
 * importer.model} and {@code problem}.
 */
package org.lectern.importer.indico;
