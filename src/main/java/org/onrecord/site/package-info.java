/** The finished site: looked through, then put in place. */
@NullMarked
package org.onrecord.site;

import org.jspecify.annotations.NullMarked;
