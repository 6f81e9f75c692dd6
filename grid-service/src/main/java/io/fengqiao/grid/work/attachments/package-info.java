/// Photos and files on a report (S128): what may be attached, and what is taken out of it first.
@NullMarked
package io.fengqiao.grid.work.attachments;

import org.jspecify.annotations.NullMarked;
