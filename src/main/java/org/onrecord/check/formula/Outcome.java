package org.onrecord.check.formula;

/** What came of computing a check's formula. */
public sealed interface Outcome permits Computation, Refusal {}
