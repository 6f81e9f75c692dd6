/// Appointments in the words of the topic `grid.events`.
@NullMarked
package io.fengqiao.grid.people.teams.bus;

import org.jspecify.annotations.NullMarked;
