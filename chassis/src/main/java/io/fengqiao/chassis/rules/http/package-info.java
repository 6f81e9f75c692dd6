/// Rule books over HTTP: read, propose, approve, try out.
@NullMarked
package io.fengqiao.chassis.rules.http;

import org.jspecify.annotations.NullMarked;
