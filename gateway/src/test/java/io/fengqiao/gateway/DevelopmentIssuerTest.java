package io.fengqiao.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@LocalGateway
class DevelopmentIssuerTest {
    private final Caller caller;

    DevelopmentIssuerTest(@LocalServerPort int port) {
        caller = new Caller(port);
    }

    @BeforeEach
    void servicesAsNew() {
        LocalGateway.GRID.reset();
    }

    @ParameterizedTest(name = "{0} is {1} of {2} in {3}")
    @CsvSource(delimiter = '|', textBlock = """
        grid-worker-500114001001001    | GRID_WORKER            | P500114001001    | 500114001001
        grid-worker-500114116203002    | GRID_WORKER            | P500114116203    | 500114116203
        village-officer-500114001001   | VILLAGE_OFFICER        | P500114001001    | 500114001001
        town-officer-500114001000      | TOWN_OFFICER           | P500114001000    | 500114001000
        district-officer               | DISTRICT_OFFICER       | P500114000000    | 500114000000
        district-officer-2             | DISTRICT_OFFICER       | P500114000000    | 500114000000
        department-officer-justice     | DEPARTMENT_OFFICER     | 500114-justice   | 500114000000
        mediator-500114001001-2        | MEDIATOR               | O500114001001    | 500114001001
        mediator-500114001000-1        | MEDIATOR               | O500114001000    | 500114001000
        mediator-500114000000-1        | MEDIATOR               | O500114000000    | 500114000000
        mediator-property-3            | MEDIATOR               | O-property       | 500114000000
        operator                       | OPERATOR               | P500114000000    | 500114000000
        security-administrator         | SECURITY_ADMINISTRATOR | P500114000000    | 500114000000
        auditor                        | AUDITOR                | P500114000000    | 500114000000
        """)
    void makesAPersonOfAName(String name, String role, String unit, String division)
            throws ParseException, JOSEException {
        var token = SignedJWT.parse(caller.token(name));
        var claims = token.getJWTClaimsSet();

        assertThat(claims.getSubject()).isEqualTo(name);
        assertThat(claims.getStringListClaim("roles")).containsExactly(role);
        assertThat(claims.getStringClaim("unit")).isEqualTo(unit);
        assertThat(claims.getStringClaim("division")).isEqualTo(division);
        assertThat(claims.getAudience()).containsExactly("fengqiao");
        assertThat(claims.getIssuer()).isEqualTo("http://127.0.0.1:8080/dev");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(1));
        var keys = JWKSet.parse(caller.get("/dev/jwks").body());
        assertThat(keys.containsNonPublicKeys()).isFalse();
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(caller.get("/api/grid/reports", "Authorization", "Bearer " + token.serialize())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "Operator",
                "operator-1",
                "grid-worker-500114001001",
                "grid-worker-500114001001000",
                "grid-worker-500115001001001",
                "village-officer-500114001000",
                "town-officer-500114001001",
                "town-officer-500114000000",
                "department-officer-army",
                "mediator-500114001001-3",
                "mediator-property-4",
                "mediator-neighbour-1"
            })
    void refusesNamesThatFitNoPattern(String name) {
        var answer = caller.post("/dev/tokens/" + name, "");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Caller.type(answer)).isEqualTo("no-such-identity");
    }

    @Test
    void listsAnExampleOfEachRoleAndLevelAndWhoApproves() {
        var listed = Caller.json(caller.get("/dev/identities"));

        assertThat(listed.size()).isEqualTo(13);
        for (var identity : listed) {
            assertThat(caller.token(identity.path("name").asString())).isNotEmpty();
            assertThat(identity.path("roles").size()).isEqualTo(1);
            assertThat(identity.path("what").asString()).isNotEmpty();
        }
    }

    @Test
    void tellsItsKeysAsAnyIssuerDoes() {
        var discovery = Caller.json(caller.get("/dev/.well-known/openid-configuration"));

        assertThat(discovery.path("issuer").asString()).isEqualTo("http://127.0.0.1:8080/dev");
        assertThat(discovery.path("jwks_uri").asString()).isEqualTo("http://127.0.0.1:8080/dev/jwks");
    }

    @Test
    void hasNothingElse() {
        assertThat(Caller.type(caller.get("/dev/keys"))).isEqualTo("not-found");
        assertThat(Caller.type(caller.get("/dev/tokens/operator"))).isEqualTo("method-not-allowed");
    }
}
