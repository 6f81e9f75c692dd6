/// Evaluations in the words of the topic `grid.events`.
@NullMarked
package io.fengqiao.grid.people.evaluations.bus;

import org.jspecify.annotations.NullMarked;
