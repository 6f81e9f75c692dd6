/// Teams and their findings over HTTP.
@NullMarked
package io.fengqiao.grid.people.teams.http;

import org.jspecify.annotations.NullMarked;
