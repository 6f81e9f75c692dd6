/// The ledger of disputes: registered, graded, dispatched, watched, settled or handed up, fed back, closed.
@NullMarked
package io.fengqiao.dispute;

import org.jspecify.annotations.NullMarked;
