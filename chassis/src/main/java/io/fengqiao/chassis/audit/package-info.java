/// Who did what, in a chain whose breaks are found (P6).
@NullMarked
package io.fengqiao.chassis.audit;

import org.jspecify.annotations.NullMarked;
