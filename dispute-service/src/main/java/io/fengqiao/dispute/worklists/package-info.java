/// Worklists by role: whose they are, what is on them, how many of it, least time left first.
@NullMarked
package io.fengqiao.dispute.worklists;

import org.jspecify.annotations.NullMarked;
