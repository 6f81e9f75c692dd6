/// Cuts Chinese text into words.
@NullMarked
package io.fengqiao.dispute.resemblance.lucene;

import org.jspecify.annotations.NullMarked;
