package io.fengqiao.local.fleet;

import java.util.List;
import java.util.Map;

/// One process as it is to be run. It is plain data, so that tests can run others in its place.
///
/// @param ports all the ports it listens on; they must be free before it starts, or its readiness could
/// be a stranger's
record Program(
        ProcessName name,
        List<String> command,
        Map<String, String> environment,
        List<Integer> ports,
        Readiness readiness) {}
