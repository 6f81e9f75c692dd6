/// Which organization and which mediator a case goes to, by rule book and load.
@NullMarked
package io.fengqiao.mediation.assignment;

import org.jspecify.annotations.NullMarked;
