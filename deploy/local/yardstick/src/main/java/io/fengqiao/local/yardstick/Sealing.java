package io.fengqiao.local.yardstick;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectEncrypter;
import tools.jackson.databind.node.ObjectNode;

/// Seals as the court does, with its key of the local profile.
final class Sealing {
    private final DirectEncrypter encrypter;
    private final String keyId;

    Sealing(String keyId, byte[] key) {
        this.keyId = keyId;
        try {
            this.encrypter = new DirectEncrypter(key);
        } catch (JOSEException wrong) {
            throw new IllegalStateException("key " + keyId + " does not fit (expected: 256 bits)", wrong);
        }
    }

    void put(ObjectNode node, String field, String kind, String clear) {
        node.putObject(field).put("kind", kind).put("sealed", sealed(kind, clear));
    }

    private String sealed(String kind, String clear) {
        try {
            var header = new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                    .keyID(keyId)
                    .customParam("fqk", kind)
                    .build();
            var jwe = new JWEObject(header, new Payload(clear));
            jwe.encrypt(encrypter);
            return jwe.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException("cannot seal with key " + keyId, failed);
        }
    }
}
