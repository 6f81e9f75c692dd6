/// The seven processes on one machine: made ready to run, started in order, watched, killed
/// on demand, stopped.
@NullMarked
package io.fengqiao.local.fleet;

import org.jspecify.annotations.NullMarked;
