/** What a briefing is made of: sources, actors, claims and the rest, as values. */
@NullMarked
package org.onrecord.model;

import org.jspecify.annotations.NullMarked;
