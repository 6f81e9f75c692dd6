/// Sealing, masking, searching.
@NullMarked
package io.fengqiao.chassis.personal;

import org.jspecify.annotations.NullMarked;
