/// Who comes in: tokens are verified here, roles are not; each service checks its own.
@NullMarked
package io.fengqiao.gateway.access;

import org.jspecify.annotations.NullMarked;
