/** Proof that the quotes stand in the sources, without publishing the sources. */
@NullMarked
package org.onrecord.evidence;

import org.jspecify.annotations.NullMarked;
