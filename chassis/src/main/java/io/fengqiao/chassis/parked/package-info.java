/// Records that could not be handled: kept, looked at, replayed, discarded.
@NullMarked
package io.fengqiao.chassis.parked;

import org.jspecify.annotations.NullMarked;
