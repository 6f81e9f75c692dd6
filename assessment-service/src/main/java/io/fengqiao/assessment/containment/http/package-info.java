/// Shows the rates.
@NullMarked
package io.fengqiao.assessment.containment.http;

import org.jspecify.annotations.NullMarked;
