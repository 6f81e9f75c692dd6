/// Reads the book of admission at start.
@NullMarked
package io.fengqiao.grid.admission.yaml;

import org.jspecify.annotations.NullMarked;
