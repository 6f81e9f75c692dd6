/// A gateway as a whole, against services and issuers that a test plays.
@NullMarked
package io.fengqiao.gateway;

import org.jspecify.annotations.NullMarked;
