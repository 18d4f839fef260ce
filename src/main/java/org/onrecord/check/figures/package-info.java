/** The numbers that a text gives, in digits and in words, and what grounds them. */
@NullMarked
package org.onrecord.check.figures;

import org.jspecify.annotations.NullMarked;
