package io.fengqiao.gateway.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/// The key the development issuer signs with. It is kept in a file that only its owner can read, so that
/// tokens outlive a restart of the gateway.
final class SigningKey {
    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey inMemory() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException unsupported) {
            throw new IllegalStateException("this Java has no RSA keys of " + BITS + " bits", unsupported);
        }
    }

    static RSAKey keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, inMemory());
            }
            return RSAKey.parse(Files.readString(file));
        } catch (ParseException unreadable) {
            throw new IllegalStateException(
                    "the issuer's key file " + file + " is damaged; delete it and a new one is made", unreadable);
        } catch (IOException failed) {
            throw new UncheckedIOException("the issuer's key file " + file + " can be neither read nor made", failed);
        }
    }

    /// Written aside and moved: a gateway that is killed here leaves no half a key.
    private static void write(Path file, RSAKey key) throws IOException {
        var directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        var draft = Files.createTempFile(directory, "issuer", ".draft", ownerOnly());
        Files.writeString(draft, key.toJSONString());
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
