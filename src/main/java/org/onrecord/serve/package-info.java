/** The site at the desk: kept in memory, so that an edit shows at once. */
@NullMarked
package org.onrecord.serve;

import org.jspecify.annotations.NullMarked;
