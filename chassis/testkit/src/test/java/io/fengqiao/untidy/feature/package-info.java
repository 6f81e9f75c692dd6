/// What no feature should look like: fixtures that the house rules must find.
package io.fengqiao.untidy.feature;
