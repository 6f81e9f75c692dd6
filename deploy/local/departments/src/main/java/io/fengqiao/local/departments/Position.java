package io.fengqiao.local.departments;

/// A record's place on the bus.
record Position(String topic, int partition, long offset) {}
