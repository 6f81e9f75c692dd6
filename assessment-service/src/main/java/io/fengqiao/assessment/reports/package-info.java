/// The weekly report of a town (S64).
@NullMarked
package io.fengqiao.assessment.reports;

import org.jspecify.annotations.NullMarked;
