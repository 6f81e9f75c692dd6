/// Looks for admissions that expire and tasks that are overdue.
@NullMarked
package io.fengqiao.grid.work.admission.timer;

import org.jspecify.annotations.NullMarked;
