/// A real Apache Kafka broker in one process, for machines on which none is installed.
@NullMarked
package io.fengqiao.local.broker;

import org.jspecify.annotations.NullMarked;
