/// Stories told through the gateway, against the seven processes as they are shipped.
@NullMarked
package io.fengqiao.story;

import org.jspecify.annotations.NullMarked;
