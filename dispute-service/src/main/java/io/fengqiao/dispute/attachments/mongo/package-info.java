/// Files in GridFS, through the chassis.
@NullMarked
package io.fengqiao.dispute.attachments.mongo;

import org.jspecify.annotations.NullMarked;
