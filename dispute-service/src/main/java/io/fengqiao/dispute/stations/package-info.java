/// Referral to and from other bodies: each a station with a clock and a result of its own.
@NullMarked
package io.fengqiao.dispute.stations;

import org.jspecify.annotations.NullMarked;
