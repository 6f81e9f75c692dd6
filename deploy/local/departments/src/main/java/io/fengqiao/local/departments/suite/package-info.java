/// The running suite as its callers see it: HTTP through the gateway, with a token for whoever speaks.
@NullMarked
package io.fengqiao.local.departments.suite;

import org.jspecify.annotations.NullMarked;
