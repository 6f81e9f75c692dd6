/// Sweeps away what was uploaded and never attached.
@NullMarked
package io.fengqiao.grid.work.attachments.timer;

import org.jspecify.annotations.NullMarked;
