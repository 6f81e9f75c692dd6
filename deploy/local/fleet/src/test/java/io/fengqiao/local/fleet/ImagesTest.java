package io.fengqiao.local.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesTest {

    @TempDir
    Path repository = Path.of("");

    private Images images() {
        return new Images(FleetPlan.of(repository).only(ProcessName.STORE), repository.resolve(".local/images"));
    }

    private void build(String content) throws IOException {
        var target = Files.createDirectories(repository.resolve("deploy/local/store/target"));
        Files.createDirectories(target.resolve("lib"));
        Files.writeString(target.resolve("lib/driver.jar"), "driver");
        Files.writeString(target.resolve("local-store.jar"), content);
    }

    @Test
    void saysWhatIsNotBuiltAndHowToBuildIt() {
        assertThatThrownBy(this::images)
                .isInstanceOf(FleetProblem.class)
                .hasMessageContaining("store is not built")
                .hasMessageContaining("mvn -q -B package -DskipTests");
    }

    @Test
    void areMadeOnceForABuildAndAgainForTheNext() throws IOException {
        build("one");
        var first = images();
        first.layOutMissing();
        assertThat(first.missing()).as("laid out, not trained").hasSize(1);
        first.completeMissing();
        assertThat(images().missing()).isEmpty();
        assertThat(first.of(ProcessName.STORE).directory()).isDirectoryContaining("glob:**/local-store.jar");
        assertThat(first.of(ProcessName.STORE).directory().resolve("lib/driver.jar"))
                .exists();

        build("another");
        var second = images();
        assertThat(second.missing()).hasSize(1);
        second.layOutMissing();
        second.completeMissing();

        assertThat(first.of(ProcessName.STORE).directory()).doesNotExist();
        assertThat(images().missing()).isEmpty();
    }

    /// As a reproducible build makes it: each jar of the same size may well carry the same time.
    @Test
    void areMadeAgainForAJarThatDiffersInItsContentOnly() throws IOException {
        build("one");
        Files.setLastModifiedTime(Artefact.of(repository, ProcessName.STORE).jar(), FileTime.fromMillis(0));
        images().layOutMissing();
        images().completeMissing();

        build("two");
        Files.setLastModifiedTime(Artefact.of(repository, ProcessName.STORE).jar(), FileTime.fromMillis(0));

        assertThat(images().missing()).hasSize(1);
    }

    @Test
    void runWithoutACacheIfTrainingMadeNone() throws IOException {
        build("one");
        var images = images();
        images.layOutMissing();

        assertThat(images.of(ProcessName.STORE).running(false)).noneMatch(flag -> flag.startsWith("-XX:AOTCache"));

        Files.writeString(images.of(ProcessName.STORE).cache(), "learned");
        assertThat(images.of(ProcessName.STORE).running(false)).anyMatch(flag -> flag.startsWith("-XX:AOTCache="));
        assertThat(images.of(ProcessName.STORE).running(true))
                .as("both compilers, beside the cache")
                .contains("-XX:TieredStopAtLevel=4")
                .anyMatch(flag -> flag.startsWith("-XX:AOTCache="));
    }
}
