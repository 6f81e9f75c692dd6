package io.fengqiao.chassis.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Something a service does, made once, of the ports its constructor names.
///
/// The service's program looks for it, so a use case needs nobody who puts it together, and may be as closed
/// as everything else in its feature.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
