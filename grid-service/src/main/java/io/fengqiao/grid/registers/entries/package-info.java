/// What all registers of base data share: who sees what, what is wrong with an entry, how often it is
/// looked at again.
@NullMarked
package io.fengqiao.grid.registers.entries;

import org.jspecify.annotations.NullMarked;
