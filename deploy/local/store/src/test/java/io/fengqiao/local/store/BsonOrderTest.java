package io.fengqiao.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BsonOrderTest {

    /// From the smallest to the largest.
    private static final List<@Nullable Object> ASCENDING = Arrays.asList(
            MinKey.getInstance(),
            null,
            BsonOrder.Edge.BELOW.of(1.0),
            Double.NEGATIVE_INFINITY,
            -1.5,
            0.0,
            9_007_199_254_740_992.0,
            9_007_199_254_740_993L,
            9_007_199_254_740_994.0,
            Long.MAX_VALUE - 1,
            Double.POSITIVE_INFINITY,
            Double.NaN,
            BsonOrder.Edge.ABOVE.of(1.0),
            "",
            "a",
            "枫桥",
            new Document(),
            new Document("a", 1.0),
            new Document("a", List.of(1.0, 2.0)),
            new Document("a", List.of(1.0, 3.0)),
            new Document("a", 1.0).append("b", 1.0),
            List.of(),
            List.of(1.0),
            List.of(1.0, 2.0),
            new BinData(new byte[] {1}),
            new UUID(1, 1),
            new ObjectId("000000000000000000000001"),
            false,
            true,
            Instant.EPOCH,
            MaxKey.getInstance(),
            BsonOrder.Edge.aboveAll());

    @Test
    void comparesAnyTwoValuesAsTheirPlacesInTheOrder() {
        for (int i = 0; i < ASCENDING.size(); i++) {
            for (int j = 0; j < ASCENDING.size(); j++) {
                assertThat(Integer.signum(BsonOrder.INSTANCE.compare(ASCENDING.get(i), ASCENDING.get(j))))
                        .as("%s against %s", ASCENDING.get(i), ASCENDING.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void takesEqualNumbersOfAllKindsForOneValue() {
        assertThat(BsonOrder.normalized(1))
                .isEqualTo(BsonOrder.normalized(1L))
                .isEqualTo(BsonOrder.normalized(1.0))
                .isEqualTo(1.0);
        assertThat(BsonOrder.normalized(-0.0)).isEqualTo(0.0);
        assertThat(BsonOrder.normalized((1L << 53) + 1)).isEqualTo((1L << 53) + 1);
    }
}
