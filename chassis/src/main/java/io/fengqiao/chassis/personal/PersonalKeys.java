package io.fengqiao.chassis.personal;

import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The keys for personal data. `keys` are 256 bits in base 64 by key id, `active` the one that seals, `index`
/// the key of the blind index. Old keys stay, to open what they sealed. A department's own
/// key is `intake-<department>`.
@ConfigurationProperties("fengqiao.personal")
public record PersonalKeys(
        @DefaultValue("suite-1") String active,
        @DefaultValue Map<String, String> keys,
        @Nullable String index) {
    public PersonalKeys {
        keys = Map.copyOf(keys);
    }

    byte[] key(String id) {
        var key = keys.get(id);
        if (key == null) {
            throw new Unreadable("no key named " + id);
        }
        return Base64.getDecoder().decode(key);
    }

    byte[] indexKey() {
        if (index == null) {
            throw new IllegalStateException("fengqiao.personal.index is not set (expected: 256 bits in base 64)");
        }
        return Base64.getDecoder().decode(index);
    }
}
