/// Tells what a file is by its content.
@NullMarked
package io.fengqiao.grid.attachments.tika;

import org.jspecify.annotations.NullMarked;
