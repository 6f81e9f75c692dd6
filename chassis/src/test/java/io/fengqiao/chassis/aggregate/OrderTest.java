package io.fengqiao.chassis.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {
    private static final Order RISING = Order.ascending("state.at");
    private static final Order FALLING = Order.descending("state.at");

    static Stream<Object> whatADocumentIsSortedBy() {
        return Stream.of(
                "中文",
                "",
                "a.b\n{\"$gt\":\"\"}",
                7,
                7L,
                7.5,
                true,
                false,
                Date.from(Instant.parse("2026-09-21T08:53:20Z")));
    }

    @ParameterizedTest
    @MethodSource("whatADocumentIsSortedBy")
    void aCursorComesBackWithTheTypeItLeftWith(Object value) {
        assertThat(json(RISING.after(RISING.cursor(at(value)))))
                .isEqualTo(json(new Document(
                        "$or",
                        List.of(
                                new Document("state.at", new Document("$gt", value)),
                                new Document(
                                        "$and",
                                        List.of(
                                                new Document("state.at", value),
                                                new Document("_id", new Document("$gt", "D1"))))))));
        assertThat(json(FALLING.after(FALLING.cursor(at(value))))).contains("{\"_id\": {\"$lt\": \"D1\"}}");
    }

    @Test
    void whatHasNothingToBeSortedByComesFirstAndIsNotTheEnd() {
        assertThat(json(RISING.after(RISING.cursor(at(null))))).contains("{\"state.at\": {\"$ne\": null}}");
    }

    @Test
    void aListByIdsNeedsTheIdOnly() {
        assertThat(json(Order.BY_ID.after(Order.BY_ID.cursor(at(7))))).isEqualTo("{\"_id\": {\"$gt\": \"D1\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"i\":\"D1\",\"v\":{\"$gt\":\"\"}}",
                "{\"i\":{\"$gt\":\"\"}}",
                "{\"i\":\"D1\",\"v\":{\"$where\":\"sleep(1000)\"}}",
                "{\"i\":\"D1\",\"v\":{\"$regularExpression\":{\"pattern\":\".*\",\"options\":\"\"}}}",
                "D1"
            })
    void aDocumentIsNoCursorHoweverItIsWrapped(String document) {
        refused(RISING, encoded(document));
        refused(RISING, encoded("D1") + "." + encoded(document));
        refused(RISING, document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x1", "{}", "i", "iseven", "l1.5", "d", "bmaybe", "t2026-08-01", "nothing", "i99999999999"})
    void aValueOfAnotherTypeIsNoCursor(String value) {
        refused(RISING, encoded("D1") + "." + encoded(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "D1.%", ".", "a.b.c", "\u0000"})
    void noiseIsNoCursor(String noise) {
        refused(RISING, noise);
        refused(FALLING, noise);
    }

    @Test
    void aCursorOfAnotherOrderIsNone() {
        refused(RISING, Order.BY_ID.cursor(at(7)));
        refused(Order.BY_ID, RISING.cursor(at(7)));
    }

    @Test
    void whatLooksLikeAnOperatorIsTheTextItIs() {
        var cursor = encoded("{\"$gt\":\"\"}") + "." + encoded("s{\"$gt\":\"\"}");
        assertThat(RISING.after(cursor)
                        .toBsonDocument()
                        .getArray("$or")
                        .getFirst()
                        .asDocument())
                .isEqualTo(BsonDocument.parse("{\"state.at\": {\"$gt\": \"{\\\"$gt\\\":\\\"\\\"}\"}}"));
    }

    private static void refused(Order order, String cursor) {
        assertThatThrownBy(() -> order.after(cursor)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo("cursor-unknown");
            assertThat(refusal.kind().status()).isEqualTo(422);
        });
    }

    private static Document at(@Nullable Object value) {
        return new Document("_id", "D1").append("state", new Document("at", value));
    }

    private static String json(Bson bson) {
        return bson.toBsonDocument().toJson();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
