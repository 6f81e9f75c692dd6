/// Tests.
@NullMarked
package io.fengqiao.assessment.places;

import org.jspecify.annotations.NullMarked;
