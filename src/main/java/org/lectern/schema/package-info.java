/**
 * JSON Schemas of what editors write, so that their editor completes fields and marks mistakes as
 * they type: {@link org.lectern.schema.Schemas}.
 *
 * <p>Made from the declarations of fields in {@code content}. May know {@code content}, {@code
 * content.field}, {@code json}, {@code program} and the JDK.
 */
package org.lectern.schema;
