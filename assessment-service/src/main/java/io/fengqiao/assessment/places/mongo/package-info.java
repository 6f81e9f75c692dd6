/// Keeps the copy in the store.
@NullMarked
package io.fengqiao.assessment.places.mongo;

import org.jspecify.annotations.NullMarked;
