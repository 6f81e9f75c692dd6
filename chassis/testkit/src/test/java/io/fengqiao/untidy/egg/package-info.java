/// A feature that goes round in a circle.
@NullMarked
package io.fengqiao.untidy.egg;

import org.jspecify.annotations.NullMarked;
