/// Worklists as Excel workbooks, written as they are read.
@NullMarked
package io.fengqiao.dispute.worklists.excel;

import org.jspecify.annotations.NullMarked;
