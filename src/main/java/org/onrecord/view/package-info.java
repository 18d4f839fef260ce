/** What a page shows, computed: sorted, counted, worded, with links that lead from that page. */
@NullMarked
package org.onrecord.view;

import org.jspecify.annotations.NullMarked;
