/// Scopes and ids.
@NullMarked
package io.fengqiao.chassis.kernel;

import org.jspecify.annotations.NullMarked;
