package io.fengqiao.gateway.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    Path directory = Path.of("");

    @Test
    void isMadeOnceAndReadByItsOwnerOnly() throws IOException {
        var file = directory.resolve("run/issuer.jwk");

        var made = SigningKey.keptIn(file);
        var read = SigningKey.keptIn(file);

        assertThat(read).isEqualTo(made);
        assertThat(read.isPrivate()).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void saysWhatToDoWithADamagedFile() throws IOException {
        var file = Files.writeString(directory.resolve("issuer.jwk"), "{\"kty\":");

        assertThatThrownBy(() -> SigningKey.keptIn(file)).hasMessageContaining("delete it and a new one is made");
    }
}
