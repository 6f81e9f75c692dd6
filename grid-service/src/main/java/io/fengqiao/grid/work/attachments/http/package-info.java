/// Photos and files over HTTP, as they are: a body is a file.
@NullMarked
package io.fengqiao.grid.work.attachments.http;

import org.jspecify.annotations.NullMarked;
