/// Tests.
@NullMarked
package io.fengqiao.assessment;

import org.jspecify.annotations.NullMarked;
