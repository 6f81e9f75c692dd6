/// Tests.
@NullMarked
package io.fengqiao.assessment.places.bus;

import org.jspecify.annotations.NullMarked;
