/// Events on their way from the bus into documents, in batches, each once.
@NullMarked
package io.fengqiao.chassis.inbox;

import org.jspecify.annotations.NullMarked;
