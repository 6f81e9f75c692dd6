package io.fengqiao.local.departments.material;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A text with slots: `{a}` is filled by name, `{of:x|y}` with one of the words, `{n:2-9}` with a number and
/// `{amount:800-9000}` with a sum of money.
final class Phrase {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(?::([^{}]*))?}");

    /// What came out, and the first sum of money in it.
    record Filled(String text, OptionalInt amount) {}

    private Phrase() {}

    static Filled fill(String template, Map<String, String> names, Chances chances) {
        var amount = OptionalInt.empty();
        var text = new StringBuilder();
        var slots = SLOT.matcher(template);
        while (slots.find()) {
            var detail = slots.group(2);
            String word;
            if (detail == null) {
                word = named(slots.group(1), names, template);
            } else {
                switch (slots.group(1)) {
                    case "of" -> word = oneOf(detail, chances);
                    case "n" -> word = Integer.toString(number(detail, chances));
                    case "amount" -> {
                        var yuan = rounded(number(detail, chances));
                        amount = amount.isPresent() ? amount : OptionalInt.of(yuan);
                        word = money(yuan);
                    }
                    default -> throw new IllegalStateException("unknown slot " + slots.group() + " in: " + template);
                }
            }
            slots.appendReplacement(text, "");
            text.append(word);
        }
        slots.appendTail(text);
        return new Filled(text.toString(), amount);
    }

    private static String named(String slot, Map<String, String> names, String template) {
        var word = names.get(slot);
        if (word == null) {
            throw new IllegalStateException(
                    "unknown slot {%s} (expected: one of %s) in: %s".formatted(slot, names.keySet(), template));
        }
        return word;
    }

    private static String oneOf(String words, Chances chances) {
        var all = words.split("\\|");
        return all[chances.between(0, all.length - 1)];
    }

    private static int number(String range, Chances chances) {
        var ends = range.split("-");
        return chances.between(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    /// People name round sums.
    private static int rounded(int yuan) {
        var step = yuan >= 10_000 ? 1_000 : yuan >= 1_000 ? 100 : 10;
        return Math.max(step, yuan / step * step);
    }

    private static String money(int yuan) {
        if (yuan < 10_000) {
            return yuan + "元";
        }
        var tenths = yuan / 1_000;
        return tenths % 10 == 0 ? tenths / 10 + "万元" : tenths / 10 + "." + tenths % 10 + "万元";
    }
}
