/// Assessment: what every dispute came to, unit by unit, and the rates and reports made from it.
@NullMarked
package io.fengqiao.assessment;

import org.jspecify.annotations.NullMarked;
