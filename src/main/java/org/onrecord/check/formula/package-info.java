/** The formulas of checks: read, and computed with intervals and units. */
@NullMarked
package org.onrecord.check.formula;

import org.jspecify.annotations.NullMarked;
