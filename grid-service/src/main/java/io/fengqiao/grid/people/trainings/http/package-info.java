/// Training plans and exchange meetings over HTTP.
@NullMarked
package io.fengqiao.grid.people.trainings.http;

import org.jspecify.annotations.NullMarked;
