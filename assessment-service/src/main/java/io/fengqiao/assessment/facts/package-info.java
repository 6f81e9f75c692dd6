/// One fact for each dispute and unit that took part, made of what dispute-service tells.
@NullMarked
package io.fengqiao.assessment.facts;

import org.jspecify.annotations.NullMarked;
