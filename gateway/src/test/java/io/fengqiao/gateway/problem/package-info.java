@NullMarked
package io.fengqiao.gateway.problem;

import org.jspecify.annotations.NullMarked;
