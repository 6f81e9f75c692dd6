/// What needs no running gateway to be proved.
@NullMarked
package io.fengqiao.gateway.issuer;

import org.jspecify.annotations.NullMarked;
