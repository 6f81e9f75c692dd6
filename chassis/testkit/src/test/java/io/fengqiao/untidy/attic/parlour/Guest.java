package io.fengqiao.untidy.attic.parlour;

import org.springframework.stereotype.Component;

/// Knows Spring, and is not named so.
@Component
final class Guest {}
