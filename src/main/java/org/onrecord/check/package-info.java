/** The rules that every briefing keeps. */
@NullMarked
package org.onrecord.check;

import org.jspecify.annotations.NullMarked;
