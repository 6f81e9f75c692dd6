/// Budgets over HTTP.
@NullMarked
package io.fengqiao.grid.budgets.http;

import org.jspecify.annotations.NullMarked;
