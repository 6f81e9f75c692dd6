/// Shows the facts and counts them.
@NullMarked
package io.fengqiao.assessment.facts.http;

import org.jspecify.annotations.NullMarked;
