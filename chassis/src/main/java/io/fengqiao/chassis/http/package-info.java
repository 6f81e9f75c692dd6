/// What every service's HTTP has in common: callers, mandates, problems, pages.
@NullMarked
package io.fengqiao.chassis.http;

import org.jspecify.annotations.NullMarked;
