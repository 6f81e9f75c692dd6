/// Personal data: sealed with AES-256-GCM (JWE), searched by keyed index, masked when shown.
@NullMarked
package io.fengqiao.chassis.personal;

import org.jspecify.annotations.NullMarked;
