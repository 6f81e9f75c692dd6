/// Finds disputes worth comparing.
@NullMarked
package io.fengqiao.dispute.resemblance.mongo;

import org.jspecify.annotations.NullMarked;
