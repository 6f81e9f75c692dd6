/// Reads the book of admission at start.
@NullMarked
package io.fengqiao.grid.work.admission.yaml;

import org.jspecify.annotations.NullMarked;
