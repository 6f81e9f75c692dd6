package io.fengqiao.gateway.issuer;

import java.util.List;

/// Somebody who can be played on a developer's machine.
///
/// @param what who that is, for the list a newcomer reads
record Identity(String name, List<String> roles, String unit, String division, String what) {}
