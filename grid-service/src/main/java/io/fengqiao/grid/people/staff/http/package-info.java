/// Staff files over HTTP; names and telephone numbers are masked.
@NullMarked
package io.fengqiao.grid.people.staff.http;

import org.jspecify.annotations.NullMarked;
