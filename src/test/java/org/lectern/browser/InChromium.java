package org.lectern.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of what {@link Browser Chromium} makes of a site. Such tests run one at a time, for the
 * browser keeps all cores at work, and much of what they look at is a matter of time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("chromium")
@ExtendWith(Browser.class)
public @interface InChromium {}
