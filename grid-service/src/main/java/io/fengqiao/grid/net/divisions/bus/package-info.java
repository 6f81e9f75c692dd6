/// How divisions and units are worded on the topic `directory`.
@NullMarked
package io.fengqiao.grid.net.divisions.bus;

import org.jspecify.annotations.NullMarked;
