package io.fengqiao.chassis.edge;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Turns a missing issuer into a message with what to do, instead of a stack trace.
final class IssuerMissingAnalyzer extends AbstractFailureAnalyzer<IssuerMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, IssuerMissing cause) {
        return new FailureAnalysis(
                "No token issuer is configured, and only the profile 'local' brings one of its own.",
                "Set FENGQIAO_ISSUER to the address of the OIDC issuer (what its tokens carry as 'iss'), and"
                        + " FENGQIAO_JWKS if it has no discovery document. On a developer's machine set"
                        + " SPRING_PROFILES_ACTIVE=local.",
                cause);
    }
}
