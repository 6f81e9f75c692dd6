/// News on its way from a document to the bus.
@NullMarked
package io.fengqiao.chassis.outbox;

import org.jspecify.annotations.NullMarked;
