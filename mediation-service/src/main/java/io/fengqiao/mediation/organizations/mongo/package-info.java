/// Organizations as documents.
@NullMarked
package io.fengqiao.mediation.organizations.mongo;

import org.jspecify.annotations.NullMarked;
