/// A feature that goes round in a circle.
@NullMarked
package io.fengqiao.untidy.chicken;

import org.jspecify.annotations.NullMarked;
