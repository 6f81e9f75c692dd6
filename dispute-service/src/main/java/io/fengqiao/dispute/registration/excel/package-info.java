/// Reads lists from Excel.
@NullMarked
package io.fengqiao.dispute.registration.excel;

import org.jspecify.annotations.NullMarked;
