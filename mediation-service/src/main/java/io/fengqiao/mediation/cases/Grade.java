package io.fengqiao.mediation.cases;

/// How grave the dispute is, as the dispute service graded it.
public enum Grade {
    EXTRAORDINARY,
    MAJOR,
    CONSIDERABLE,
    GENERAL
}
