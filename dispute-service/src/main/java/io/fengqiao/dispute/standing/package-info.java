/// Where every dispute stands: a copy kept with the events, small and free of personal data in clear, for
/// lists, counts and the map.
@NullMarked
package io.fengqiao.dispute.standing;

import org.jspecify.annotations.NullMarked;
