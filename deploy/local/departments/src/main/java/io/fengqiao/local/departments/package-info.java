/// Plays the grid workers, departments, mediators and officers of the district, and keeps account
/// of every report.
@NullMarked
package io.fengqiao.local.departments;

import org.jspecify.annotations.NullMarked;
