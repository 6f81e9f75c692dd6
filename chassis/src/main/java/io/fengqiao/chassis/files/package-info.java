/// Files that belong to an aggregate, kept in GridFS and given out only to who may see the aggregate.
@NullMarked
package io.fengqiao.chassis.files;

import org.jspecify.annotations.NullMarked;
