/// Worklists, searches and saved filters over HTTP.
@NullMarked
package io.fengqiao.dispute.worklists.http;

import org.jspecify.annotations.NullMarked;
