/// What no adapter should look like.
package io.fengqiao.untidy.feature.http;
