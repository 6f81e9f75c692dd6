package io.fengqiao.dispute.tracking.vault;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.tracking.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Twelve of 28 signs that are not taken for one another, written in fours: 57 bits by chance. Sealed and not
/// hashed, so that a repeated registration can give the same answer (R2); whoever has the suite's keys may
/// read every account anyway.
@Component
class SealedSecrets implements Secrets {
    private static final String SIGNS = "2346789ABCDEFGHJKMNPQRTVWXYZ";
    private static final int LENGTH = 12;

    private final Vault vault;
    private final SecureRandom chance = new SecureRandom();
    private final Personal nobodys;

    SealedSecrets(Vault vault) {
        this.vault = vault;
        this.nobodys = next();
    }

    @Override
    public final Personal next() {
        var secret = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            secret.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        return vault.seal(Kind.STATEMENT, secret.toString());
    }

    @Override
    public String open(Personal secret) {
        var signs = vault.open(secret);
        return signs.substring(0, 4) + "-" + signs.substring(4, 8) + "-" + signs.substring(8);
    }

    @Override
    public boolean matches(@Nullable Personal secret, String said) {
        byte[] right = vault.open(secret == null ? nobodys : secret).getBytes(StandardCharsets.UTF_8);
        byte[] heard = Normalizer.normalize(said, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(right, heard) && secret != null;
    }
}
