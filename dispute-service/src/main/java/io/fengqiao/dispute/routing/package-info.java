/// How grave a dispute is, and who gets it: by matter and by territory.
@NullMarked
package io.fengqiao.dispute.routing;

import org.jspecify.annotations.NullMarked;
