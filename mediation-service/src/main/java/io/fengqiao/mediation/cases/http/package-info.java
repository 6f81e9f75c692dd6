/// Cases over HTTP: the mediator works, officers look on from outside.
@NullMarked
package io.fengqiao.mediation.cases.http;

import org.jspecify.annotations.NullMarked;
