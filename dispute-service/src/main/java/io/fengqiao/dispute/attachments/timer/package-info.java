/// Sweeps away what was uploaded and never attached.
@NullMarked
package io.fengqiao.dispute.attachments.timer;

import org.jspecify.annotations.NullMarked;
