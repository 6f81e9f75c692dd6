/// Rule books over HTTP: read, propose, approve, try out.
@NullMarked
package io.fengqiao.dispute.rulebook.http;

import org.jspecify.annotations.NullMarked;
