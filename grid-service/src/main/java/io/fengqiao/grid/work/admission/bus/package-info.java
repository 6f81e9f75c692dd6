/// Work items and tasks in the words of the wire, and the tasks departments want.
@NullMarked
package io.fengqiao.grid.work.admission.bus;

import org.jspecify.annotations.NullMarked;
