/// The people who work for the grids: a file for each, from entering service to leaving it (S105, S111,
/// S128, S130, S134).
@NullMarked
package io.fengqiao.grid.people.staff;

import org.jspecify.annotations.NullMarked;
