/// Cases as documents.
@NullMarked
package io.fengqiao.mediation.cases.mongo;

import org.jspecify.annotations.NullMarked;
