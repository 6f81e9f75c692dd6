/// Where a request comes in, at the gateway and at each service: who is let in, in which language, and how
/// a "no" looks.
@NullMarked
package io.fengqiao.chassis.edge;

import org.jspecify.annotations.NullMarked;
