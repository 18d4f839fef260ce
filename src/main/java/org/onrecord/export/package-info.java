/** What leaves the site for elsewhere: the pictures that stand beside a shared link. */
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
