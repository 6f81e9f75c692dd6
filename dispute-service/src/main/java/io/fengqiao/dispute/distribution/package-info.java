/// The map of disputes and its model: where how many of what kind arose, and where they rise against
/// their own past.
@NullMarked
package io.fengqiao.dispute.distribution;

import org.jspecify.annotations.NullMarked;
