/// A service of the smallest kind, on which the chassis is tried: letters that are written,
/// stamped and answered.
@NullMarked
package io.fengqiao.chassis.trial;

import org.jspecify.annotations.NullMarked;
