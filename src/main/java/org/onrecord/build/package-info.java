/** Prepares the program's archives for a short life, when it is built; no part of the program that runs. */
@NullMarked
package org.onrecord.build;

import org.jspecify.annotations.NullMarked;
