package io.fengqiao.chassis.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How comments wrap: the build's own tool, compiled from where the build runs it.
class CommentsTest {
    private static final String WORD = "wordwordw";
    private static final String TOO_LONG = "/// " + (WORD + " ").repeat(11).strip();
    private static final String FULL = "/// " + (WORD + " ").repeat(10).strip();

    @TempDir
    static Path compiled;

    @BeforeAll
    static void compile() {
        var source = Repository.root().resolve(".mvn/format/Comments.java");
        var compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, "-d", compiled.toString(), source.toString()))
                .isZero();
    }

    @Test
    void fillsALineThatIsTooLongAndWhatFollowsIt() {
        assertThat(flow(TOO_LONG + "\n/// and more words follow\nclass A {}"))
                .isEqualTo(FULL + "\n/// " + WORD + " and more words follow\nclass A {}");
    }

    @Test
    void joinsAWordThatStandsAlone() {
        assertThat(flow("/// What is made\n/// from\n/// the numbers of rules.\n"))
                .isEqualTo("/// What is made from the numbers of rules.\n");
    }

    @Test
    void leavesNoWordAloneAtTheEnd() {
        assertThat(flow(TOO_LONG + "\n").lines().toList().getLast()).isEqualTo("/// " + WORD + " " + WORD + " " + WORD);
    }

    @Test
    void keepsInPlaceWhatIsNoRunningText() {
        var drawn = """
            /// - a
            /// - list of short lines
            ///
            /// ```
            /// { a drawing,
            ///   b }
            /// ```
            /// | a | table |
            /// %s
            /// A sentence that was not there before the marker.
            """.formatted("Keeps S1.");
        assertThat(flow(drawn)).isEqualTo(drawn);
    }

    @Test
    void keepsTheMarkOfARuleOnALineOfItsOwn() {
        var marked = TOO_LONG + "\n/// Keeps S1, S2.\n";
        assertThat(flow(marked)).endsWith("\n/// Keeps S1, S2.\n");
    }

    @Test
    void touchesNoTextInQuotes() {
        var quoted = "var a = \"\"\"\n" + TOO_LONG + "\n\"\"\";\n";
        assertThat(flow(quoted)).isEqualTo(quoted);
    }

    @Test
    void isContentWithWhatItMade() {
        var once = flow(TOO_LONG + "\n/// a\n");
        assertThat(flow(once)).isEqualTo(once);
    }

    @Test
    void namesADrawingThatIsTooWide() {
        assertThat(tooWide("/// ```\n" + TOO_LONG + "\n/// ```\n"))
                .singleElement()
                .asString()
                .startsWith("2: beyond column 110");
    }

    private static String flow(String source) {
        return (String) call("flow", source);
    }

    private static List<?> tooWide(String source) {
        return (List<?>) call("tooWide", source);
    }

    private static Object call(String name, String source) {
        try (var loader = new URLClassLoader(new URL[] {compiled.toUri().toURL()})) {
            var method = loader.loadClass("Comments").getDeclaredMethod(name, String.class);
            method.setAccessible(true);
            return method.invoke(null, source);
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
