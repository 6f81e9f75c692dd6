/// Files in GridFS, through the chassis.
@NullMarked
package io.fengqiao.grid.work.attachments.mongo;

import org.jspecify.annotations.NullMarked;
