/// What was told about a matter, as every feature reads it.
@NullMarked
package io.fengqiao.dispute.facts;

import org.jspecify.annotations.NullMarked;
