/// The evaluation of each grid worker, by day and by year: keep or exit (S114, S115), and who
/// is excellent (S133).
@NullMarked
package io.fengqiao.grid.people.evaluations;

import org.jspecify.annotations.NullMarked;
