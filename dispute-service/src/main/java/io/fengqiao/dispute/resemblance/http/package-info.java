/// What may be the same, shown to an officer.
@NullMarked
package io.fengqiao.dispute.resemblance.http;

import org.jspecify.annotations.NullMarked;
