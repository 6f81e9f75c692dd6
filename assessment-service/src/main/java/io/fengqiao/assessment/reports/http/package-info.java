/// Shows the reports.
@NullMarked
package io.fengqiao.assessment.reports.http;

import org.jspecify.annotations.NullMarked;
