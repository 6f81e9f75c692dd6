/// Scopes and ids.
@NullMarked
package io.fengqiao.chassis.content;

import org.jspecify.annotations.NullMarked;
