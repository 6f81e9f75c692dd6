package io.fengqiao.dispute.tracking;

import io.fengqiao.chassis.kernel.DerivedId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Twelve digits, read out in threes: the year, nine digits, and a check digit by Damm's algorithm (H. M.
/// Damm, 2004), which finds every single wrong digit and every pair of neighbours changed about - what goes
/// wrong on a telephone. Digits alone, because no letter is heard alike in every dialect.
public record TrackingNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{12}");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final BigInteger NINE_DIGITS = BigInteger.valueOf(1_000_000_000);

    /// Damm's quasigroup of order ten: row is the digit carried, column the next one.
    private static final int[][] QUASIGROUP = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    public TrackingNumber {
        if (!FORM.matcher(value).matches() || carried(value) != 0) {
            throw new IllegalArgumentException("not a tracking number (expected: 12 digits that check)");
        }
    }

    /// As it was written down or heard: full-width digits, blanks and hyphens do not matter. Empty when it
    /// cannot be one.
    public static Optional<TrackingNumber> parse(String written) {
        var digits = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
        return FORM.matcher(digits).matches() && carried(digits) == 0
                ? Optional.of(new TrackingNumber(digits))
                : Optional.empty();
    }

    /// The number a dispute gets; the next attempt where another dispute of the year has it already.
    static TrackingNumber candidate(String dispute, Instant registeredAt, int attempt) {
        int year = registeredAt.atZone(SHANGHAI).getYear() % 100;
        var seed = DerivedId.of("", "tracking", dispute, Integer.toString(attempt));
        long nine = new BigInteger(1, seed.getBytes(StandardCharsets.US_ASCII))
                .mod(NINE_DIGITS)
                .longValueExact();
        var body = String.format(Locale.ROOT, "%02d%09d", year, nine);
        return new TrackingNumber(body + carried(body));
    }

    private static int carried(String digits) {
        int carried = 0;
        for (int i = 0; i < digits.length(); i++) {
            carried = QUASIGROUP[carried][digits.charAt(i) - '0'];
        }
        return carried;
    }
}
