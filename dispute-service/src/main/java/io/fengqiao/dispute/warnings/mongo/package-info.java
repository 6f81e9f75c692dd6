/// Warnings in MongoDB, and which disputes wait to be studied.
@NullMarked
package io.fengqiao.dispute.warnings.mongo;

import org.jspecify.annotations.NullMarked;
