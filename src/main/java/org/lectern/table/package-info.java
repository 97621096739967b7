/**
 * Tables, and the forms in which spreadsheets and programs read them.
 *
 * <p>May know commons-csv, fastexcel, jackson-core's buffer for long files and the JDK. What is in
 * a table is worked out in {@code export}; here it is only written down.
 */
package org.lectern.table;
