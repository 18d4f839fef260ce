package org.onrecord.briefing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that take a {@link Browser} as their argument.
 *
 * <p>Where there is none they are skipped, unless the environment says {@code ONRECORD_BROWSER=required}: then they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@interface InBrowser {}
