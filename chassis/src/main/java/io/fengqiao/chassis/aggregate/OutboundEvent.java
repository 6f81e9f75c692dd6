package io.fengqiao.chassis.aggregate;

/// An event in its wire words: topic, record key, type (`context.fact.vN`), CloudEvents subject, and the body
/// to be written as JSON.
public record OutboundEvent(String topic, String key, String type, String subject, Object body) {}
