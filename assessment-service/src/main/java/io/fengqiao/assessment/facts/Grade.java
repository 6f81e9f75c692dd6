package io.fengqiao.assessment.facts;

/// How grave a dispute is (S57).
public enum Grade {
    EXTRAORDINARY,
    MAJOR,
    CONSIDERABLE,
    GENERAL
}
