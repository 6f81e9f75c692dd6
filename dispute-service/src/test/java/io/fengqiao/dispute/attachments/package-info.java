@NullMarked
package io.fengqiao.dispute.attachments;

import org.jspecify.annotations.NullMarked;
