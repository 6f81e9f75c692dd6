/// Rounds and sensitive periods over HTTP.
@NullMarked
package io.fengqiao.grid.work.rounds.http;

import org.jspecify.annotations.NullMarked;
