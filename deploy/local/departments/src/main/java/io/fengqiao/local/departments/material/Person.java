package io.fengqiao.local.departments.material;

/// Somebody who does not exist.
public record Person(String name, String idNumber, String phone) {}
