/// What is made up for a demonstration.
@NullMarked
package io.fengqiao.untidy.local;

import org.jspecify.annotations.NullMarked;
