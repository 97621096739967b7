/**
 * How a field is declared and what it can hold. A {@link org.lectern.content.field.Field} says its
 * name, its {@link org.lectern.content.field.Kind}, whether it must be there and what it means; a
 * {@link org.lectern.content.field.Shape} is the fields of one thing. Reading, messages and the
 * table in the documentation all come from that one declaration.
 *
 * <p>May know {@code content.source}, {@code problem}, {@code program}, {@code suggest} and the
 * JDK.
 */
package org.lectern.content.field;
