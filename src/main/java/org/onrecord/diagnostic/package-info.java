/** What is wrong, where, and what would mend it. */
@NullMarked
package org.onrecord.diagnostic;

import org.jspecify.annotations.NullMarked;
