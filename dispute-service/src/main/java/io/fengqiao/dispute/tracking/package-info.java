/// The party's own view of a dispute: a number that can be read over the telephone, a secret, and how
/// far it is.
@NullMarked
package io.fengqiao.dispute.tracking;

import org.jspecify.annotations.NullMarked;
