/// This service's own copy of divisions and units, for names and for what lies in what.
@NullMarked
package io.fengqiao.assessment.places;

import org.jspecify.annotations.NullMarked;
