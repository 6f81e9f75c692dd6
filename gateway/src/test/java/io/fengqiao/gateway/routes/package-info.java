/// What needs no running gateway to be proved.
@NullMarked
package io.fengqiao.gateway.routes;

import org.jspecify.annotations.NullMarked;
