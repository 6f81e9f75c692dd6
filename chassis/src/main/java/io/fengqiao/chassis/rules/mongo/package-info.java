/// Editions in MongoDB, and the effective ones in memory.
@NullMarked
package io.fengqiao.chassis.rules.mongo;

import org.jspecify.annotations.NullMarked;
