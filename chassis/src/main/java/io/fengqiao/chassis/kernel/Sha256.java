package io.fengqiao.chassis.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/// A SHA-256 in the making: bytes and texts go in, one hash comes out.
public final class Sha256 {
    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public Sha256 add(byte[] octets) {
        digest.update(octets);
        return this;
    }

    public Sha256 add(byte[] octets, int offset, int length) {
        digest.update(octets, offset, length);
        return this;
    }

    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A text behind its length, so that no two lists of parts make the same hash.
    public Sha256 addPart(String part) {
        byte[] octets = part.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) (octets.length >>> 8));
        digest.update((byte) octets.length);
        return add(octets);
    }

    /// What went in, hashed; from here on it starts over.
    public byte[] octets() {
        return digest.digest();
    }

    public String hex() {
        return HexFormat.of().formatHex(octets());
    }

    public String base64Url() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets());
    }
}
