/// Budgets over HTTP.
@NullMarked
package io.fengqiao.grid.people.budgets.http;

import org.jspecify.annotations.NullMarked;
