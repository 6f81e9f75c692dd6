/// The service's own copy of the directory: divisions and units.
@NullMarked
package io.fengqiao.dispute.places;

import org.jspecify.annotations.NullMarked;
