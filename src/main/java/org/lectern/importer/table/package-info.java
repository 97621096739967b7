/**
 * Programs kept in tables, as CSV or in an Excel workbook: what a column is shows in its heading,
 * or is said beside it. May know {@code importer.format}, {@code importer.model}, {@code problem}
 * and {@code program}.
 */
package org.lectern.importer.table;
