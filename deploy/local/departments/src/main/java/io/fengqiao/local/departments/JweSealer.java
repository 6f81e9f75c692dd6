package io.fengqiao.local.departments;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectEncrypter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// JWE with a shared key, as any department can make it in its own language. The kind stands in the protected
/// header: what was sealed as a telephone number does not open as a name.
final class JweSealer implements Sealer {
    private final Map<String, DirectEncrypter> encrypters = new ConcurrentHashMap<>();
    private final Function<String, byte[]> keys;

    JweSealer(Function<String, byte[]> keys) {
        this.keys = keys;
    }

    @Override
    public String seal(String keyId, String kind, String clear) {
        try {
            var header = new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                    .keyID(keyId)
                    .customParam("fqk", kind)
                    .build();
            var jwe = new JWEObject(header, new Payload(clear));
            jwe.encrypt(encrypters.computeIfAbsent(keyId, this::encrypter));
            return jwe.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException("cannot seal with key " + keyId, failed);
        }
    }

    private DirectEncrypter encrypter(String keyId) {
        try {
            return new DirectEncrypter(keys.apply(keyId));
        } catch (JOSEException wrong) {
            throw new IllegalStateException("key " + keyId + " does not fit (expected: 256 bits)", wrong);
        }
    }
}
