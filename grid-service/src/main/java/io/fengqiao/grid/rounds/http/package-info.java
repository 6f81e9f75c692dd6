/// Rounds and sensitive periods over HTTP.
@NullMarked
package io.fengqiao.grid.rounds.http;

import org.jspecify.annotations.NullMarked;
