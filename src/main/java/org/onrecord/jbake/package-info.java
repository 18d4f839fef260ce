/** JBake and FreeMarker at work: the project's settings, its documents, and the pages drawn from them. */
@NullMarked
package org.onrecord.jbake;

import org.jspecify.annotations.NullMarked;
