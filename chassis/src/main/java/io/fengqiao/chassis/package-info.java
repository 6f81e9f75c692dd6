/// Puts the chassis together for a Spring Boot service.
@NullMarked
package io.fengqiao.chassis;

import org.jspecify.annotations.NullMarked;
