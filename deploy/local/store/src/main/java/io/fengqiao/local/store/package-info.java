/// The durable local store: MongoDB's wire protocol on one H2 file, for machines on which no MongoDB
/// can be had.
@NullMarked
package io.fengqiao.local.store;

import org.jspecify.annotations.NullMarked;
