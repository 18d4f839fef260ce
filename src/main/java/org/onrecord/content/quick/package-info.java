/** Plain Markdown made into HTML without a parser, byte for byte as flexmark makes it. */
@NullMarked
package org.onrecord.content.quick;

import org.jspecify.annotations.NullMarked;
