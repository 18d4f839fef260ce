/** From the text of a content file to typed entries, every fault collected. */
@NullMarked
package org.onrecord.content;

import org.jspecify.annotations.NullMarked;
