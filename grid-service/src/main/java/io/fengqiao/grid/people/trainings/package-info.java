/// A unit's yearly training plan and what was held of it (S111), and the yearly exchange meeting (S112).
@NullMarked
package io.fengqiao.grid.people.trainings;

import org.jspecify.annotations.NullMarked;
