/// Teams 1+3+N: who holds which post in a grid (S106 to S110), and the grid administrator of
/// each unit (S119).
@NullMarked
package io.fengqiao.grid.people.teams;

import org.jspecify.annotations.NullMarked;
