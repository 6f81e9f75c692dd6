package io.fengqiao.chassis.personal;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Personal.Kind;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.text.ParseException;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Seals and opens personal data (P4): JWE with `dir` and `A256GCM`, so that a department in any language can
/// seal what it sends. The kind is bound into the protected header: a sealed phone number does not open
/// as a name.
///
/// Not guaranteed: secrecy from whoever holds the keys; that two records of one person cannot be linked (the
/// index is made so that they can).
public final class Vault {
    private static final String KIND = "fqk";

    private final PersonalKeys keys;

    public Vault(PersonalKeys keys) {
        this.keys = keys;
    }

    public Personal seal(Kind kind, String clear) {
        return new Personal(kind, sealed(kind, clear, keys.active()), index(kind, clear));
    }

    public @Nullable Personal sealOptional(Kind kind, @Nullable String clear) {
        return clear == null || clear.isBlank() ? null : seal(kind, clear);
    }

    /// What another party sealed with its own key becomes ours: sealed with our active key, and indexed.
    ///
    /// @throws Unreadable when it was not sealed, or not for the kind it claims to be
    public Personal adopt(Personal foreign) {
        return seal(foreign.kind(), open(foreign));
    }

    /// @throws Unreadable when it was not sealed with a key we have, or not for this kind
    public String open(Personal personal) {
        try {
            var jwe = JWEObject.parse(personal.sealed());
            var header = jwe.getHeader();
            if (!JWEAlgorithm.DIR.equals(header.getAlgorithm()) || header.getKeyID() == null) {
                throw new Unreadable("sealed with " + header.getAlgorithm() + " (expected: dir, with a key id)");
            }
            if (!personal.kind().name().equals(header.getCustomParam(KIND))) {
                throw new Unreadable(
                        "sealed as " + header.getCustomParam(KIND) + " (expected: " + personal.kind() + ")");
            }
            jwe.decrypt(new DirectDecrypter(keys.key(header.getKeyID())));
            return jwe.getPayload().toString();
        } catch (ParseException | JOSEException | IllegalStateException e) {
            throw new Unreadable("not a sealed " + personal.kind() + " (expected: JWE, alg dir, enc A256GCM)", e);
        }
    }

    /// What anybody in scope may see: enough to recognise, too little to misuse (P5).
    public String mask(Personal personal) {
        var clear = open(personal);
        int[] letters = clear.codePoints().toArray();
        return switch (personal.kind()) {
            case NAME -> keep(letters, 1, 0);
            case ID_NUMBER -> keep(letters, 3, 1);
            case PHONE -> keep(letters, 3, 2);
            case ADDRESS -> keep(letters, Math.min(6, letters.length / 2), 0);
            case STATEMENT -> "(" + letters.length + " 字)";
        };
    }

    public String index(Kind kind, String clear) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.indexKey(), "HmacSHA256"));
            mac.update((kind.name() + ":").getBytes(StandardCharsets.UTF_8));
            byte[] hash = mac.doFinal(normalised(clear).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    String sealed(Kind kind, String clear, String keyId) {
        try {
            var header = new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                    .keyID(keyId)
                    .customParam(KIND, kind.name())
                    .build();
            var jwe = new JWEObject(header, new Payload(clear));
            jwe.encrypt(new DirectEncrypter(keys.key(keyId)));
            return jwe.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot seal with key " + keyId, e);
        }
    }

    /// Full-width digits and letters, a lower-case x, blanks and hyphens do not make another value.
    private static String normalised(String clear) {
        return Normalizer.normalize(clear, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
    }

    private static String keep(int[] letters, int first, int last) {
        var mask = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            mask.appendCodePoint(i < first || i >= letters.length - last ? letters[i] : '*');
        }
        return mask.toString();
    }
}
