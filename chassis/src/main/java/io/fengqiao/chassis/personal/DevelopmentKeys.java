package io.fengqiao.chassis.personal;

import io.fengqiao.chassis.kernel.Sha256;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The keys of the local profile: anybody can know them, so no other profile
/// takes them ([ProductionSecrets]).
public final class DevelopmentKeys {
    private static final List<String> DEPARTMENTS = List.of("police-110", "hotline-12348", "petition", "court");

    private DevelopmentKeys() {}

    public static byte[] key(String id) {
        return new Sha256().add("fengqiao development key " + id).octets();
    }

    public static PersonalKeys all() {
        Map<String, String> keys = new HashMap<>();
        keys.put("suite-1", encoded("suite-1"));
        DEPARTMENTS.forEach(department -> keys.put("intake-" + department, encoded("intake-" + department)));
        return new PersonalKeys("suite-1", keys, encoded("index"));
    }

    static boolean contains(String encodedKey) {
        return encodedKey.equals(encoded("index")) || all().keys().containsValue(encodedKey);
    }

    private static String encoded(String id) {
        return Base64.getEncoder().encodeToString(key(id));
    }
}
