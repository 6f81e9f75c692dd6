/// The ledger over HTTP.
@NullMarked
package io.fengqiao.dispute.casework.http;

import org.jspecify.annotations.NullMarked;
