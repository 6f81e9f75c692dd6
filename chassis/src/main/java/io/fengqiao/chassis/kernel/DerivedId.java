package io.fengqiao.chassis.kernel;

/// Ids made from what a thing is made of, so that the same report is the same dispute however often it
/// arrives, and the insert itself is the check for doubles. 100 bits of SHA-256 in Crockford's base 32: no I,
/// L, O, U.
public final class DerivedId {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;

    private DerivedId() {}

    public static String of(String prefix, String... parts) {
        var sum = new Sha256();
        for (String part : parts) {
            sum.addPart(part);
        }
        byte[] hash = sum.octets();
        var id = new StringBuilder(prefix);
        long bits = 0;
        int held = 0;
        int next = 0;
        while (id.length() < prefix.length() + LENGTH) {
            if (held < 5) {
                bits = (bits << 8) | (hash[next++] & 0xff);
                held += 8;
            }
            held -= 5;
            id.append(DIGITS.charAt((int) (bits >>> held) & 31));
        }
        return id.toString();
    }
}
