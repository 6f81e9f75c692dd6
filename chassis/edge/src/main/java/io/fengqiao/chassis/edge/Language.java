package io.fengqiao.chassis.edge;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The two languages of the suite's sentences, as a caller's `Accept-Language` chooses.
final class Language {
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private Language() {}

    /// Chinese if the caller prefers it to English; English if it says nothing or nothing that can be read.
    static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return ENGLISH;
        }
        try {
            var wanted = Locale.LanguageRange.parse(acceptLanguage);
            var found = Locale.lookup(wanted, List.of(ENGLISH, Locale.CHINESE, CHINESE));
            return found != null && isChinese(found) ? CHINESE : ENGLISH;
        } catch (IllegalArgumentException unreadable) {
            return ENGLISH;
        }
    }

    static boolean isChinese(Locale language) {
        return language.getLanguage().equals("zh");
    }
}
