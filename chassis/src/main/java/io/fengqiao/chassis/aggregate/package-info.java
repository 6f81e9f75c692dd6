/// One document, one write: state, version, command marks, inbox marks and the news not yet told.
@NullMarked
package io.fengqiao.chassis.aggregate;

import org.jspecify.annotations.NullMarked;
