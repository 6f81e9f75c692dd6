package io.fengqiao.grid;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Bodies as telephones and officers post them.
final class Requests {
    static final String REPORTS = "/api/grid/reports";
    static final String GRIDS = "/api/grid/grids";
    static final String NAME = "张建国";
    static final String ID_NUMBER = "11010519491231002x";
    static final String PHONE = "13800001234";
    static final String ADDRESS = "文汇社区三组12号";
    static final String ACCOUNT = "两家因滴水檐口起争执，多次争吵。";

    private Requests() {}

    static Map<String, Object> dispute(String grid) {
        var body = new LinkedHashMap<String, Object>();
        body.put("item", "DISPUTE");
        body.put("grid", grid);
        body.put("kind", "neighbour");
        body.put("account", ACCOUNT);
        body.put("address", ADDRESS);
        body.put("occurredAt", Instant.now().minus(3, ChronoUnit.HOURS).toString());
        body.put("peopleInvolved", 4);
        body.put("witnesses", 3);
        body.put("amountYuan", 3000);
        body.put("violenceLikely", false);
        body.put(
                "parties",
                List.of(
                        Map.of("role", "APPLICANT", "name", NAME, "idNumber", ID_NUMBER, "phone", PHONE),
                        Map.of("role", "RESPONDENT", "name", "李秀英")));
        return body;
    }

    static Map<String, Object> matter(String grid, String item) {
        var body = new LinkedHashMap<String, Object>();
        body.put("item", item);
        body.put("grid", grid);
        body.put("account", "楼道堆放杂物，已劝离。");
        body.put("occurredAt", Instant.now().toString());
        if (item.equals("HAZARD")) {
            body.put("hazard", "FIRE");
        }
        return body;
    }

    static Map<String, Object> grid(String village) {
        return Map.of("village", village, "name", "新设网格", "kind", "BASE");
    }
}
