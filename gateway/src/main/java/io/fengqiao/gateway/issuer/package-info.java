/// The development issuer: tokens for made-up people, in the profile `local` and nowhere else.
@NullMarked
package io.fengqiao.gateway.issuer;

import org.jspecify.annotations.NullMarked;
