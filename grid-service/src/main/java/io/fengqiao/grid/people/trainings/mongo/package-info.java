/// Training plans and exchange meetings as they are stored.
@NullMarked
package io.fengqiao.grid.people.trainings.mongo;

import org.jspecify.annotations.NullMarked;
