package io.fengqiao.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.RunningService;
import io.fengqiao.grid.registers.imports.TestWorkbooks;
import io.fengqiao.grid.registers.residents.IdNumbers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/// Base data over HTTP (S82, S95): registers and imports, each within its scope.
@RunningService
class BaseDataTest {
    private static final String RESIDENTS = "/api/grid/residents";
    private static final String IMPORTS = "/api/grid/imports";
    static final List<String> HEADINGS = List.of("网格编码", "姓名", "公民身份号码", "联系电话", "人口类别", "居住地址", "户号", "核查日期");

    @Autowired
    private Api api;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Environment environment;

    /// S95: one person is one entry, masked for all, in clear with a purpose and an entry in the trail (P5).
    @Test
    void keepsAResidentOnceAndInClearOnlyForAPurpose() {
        var worker = api.as("grid-worker-500114117001001");
        var first = worker.post(RESIDENTS, resident("500114117001001", "11010519491231002x"));
        assertThat(first.status()).isEqualTo(201);
        var id = first.body().path("id").asString();
        assertThat(first.body().path("name").asString()).isEqualTo("张**");
        assertThat(first.body().path("idNumber").asString()).isEqualTo("110**************X");
        assertThat(first.body().path("check").path("overdue").asBoolean()).isFalse();

        var again = api.as("village-officer-500114117001")
                .post(RESIDENTS, resident("500114117001002", "11010519491231002X"));
        assertThat(again.body().path("id").asString()).isEqualTo(id);
        assertThat(again.body().path("grid").asString()).isEqualTo("500114117001002");
        assertThat(worker.get(RESIDENTS + "/" + id).status()).isEqualTo(404);
        assertThat(api.as("grid-worker-500114117001002")
                        .get(RESIDENTS + "/" + id)
                        .status())
                .isEqualTo(200);
        assertThat(api.as("town-officer-500114119000").get(RESIDENTS + "/" + id).status())
                .isEqualTo(404);

        var officer = api.as("village-officer-500114117001");
        var refused = officer.post(RESIDENTS + "/" + id + "/disclosures", Map.of("purpose", ""));
        assertThat(refused.status()).isEqualTo(422);
        var disclosed = officer.post(RESIDENTS + "/" + id + "/disclosures", Map.of("purpose", "核对户口簿"));
        assertThat(disclosed.body().path("idNumber").asString()).isEqualTo("11010519491231002X");
        assertThat(mongo.getCollection("audit").find(new Document("what", "DISCLOSE resident " + id)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.getString("purpose")).isEqualTo("核对户口簿"));
        assertThat(mongo.getCollection("residents")
                        .find(new Document("_id", id))
                        .iterator()
                        .next()
                        .toJson())
                .doesNotContain("张建国", "19491231", "13800001234", "三组");
    }

    @Test
    void findsResidentsExactlyByWhatTheyAreKnownByWithinTheScope() {
        var officer = api.as("village-officer-500114117200");
        officer.post(RESIDENTS, resident("500114117200001", IdNumbers.of(77)));
        var search = Map.of("name", "张建国", "idNumber", IdNumbers.of(77).toLowerCase(Locale.ROOT));
        assertThat(officer.post(RESIDENTS + "/searches", search).body().path("items"))
                .hasSize(1);
        assertThat(api.as("town-officer-500114117000")
                        .post(RESIDENTS + "/searches", search)
                        .body()
                        .path("items"))
                .hasSize(1);
        assertThat(api.as("village-officer-500114117201")
                        .post(RESIDENTS + "/searches", search)
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(officer.post(RESIDENTS + "/searches", Map.of()).status()).isEqualTo(422);
    }

    /// S95: what nobody has looked at for longer than the book allows is found.
    @Test
    void listsWhomNobodyHasLookedAtForTooLong() {
        var officer = api.as("village-officer-500114117201");
        var old = resident("500114117201001", IdNumbers.of(78));
        old.put("checkedOn", "2020-01-01");
        var id = officer.post(RESIDENTS, old).body().path("id").asString();
        officer.post(RESIDENTS, resident("500114117201001", IdNumbers.of(79)));

        var overdue = officer.get(RESIDENTS + "?overdue=true").body().path("items");
        assertThat(overdue).singleElement().satisfies(item -> {
            assertThat(item.path("id").asString()).isEqualTo(id);
            assertThat(item.path("check").path("dueOn").asString()).isEqualTo("2021-01-01");
            assertThat(item.path("check").path("source").asString()).contains("S95");
        });
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        assertThat(officer.post(RESIDENTS + "/" + id + "/checks", Map.of("on", today))
                        .status())
                .isEqualTo(200);
        assertThat(officer.get(RESIDENTS + "?overdue=true").body().path("items"))
                .isEmpty();

        var gone = officer.post(RESIDENTS + "/" + id + "/departures", Map.of("why", "MOVED_AWAY", "on", today));
        assertThat(gone.body().path("gone").asString()).isEqualTo("MOVED_AWAY");
        assertThat(officer.get(RESIDENTS).body().path("items")).hasSize(1);
        assertThat(officer.get(RESIDENTS + "?gone=true").body().path("items")).hasSize(1);
    }

    @Test
    void refusesAResidentWithTheRuleAndNothingOfTheValue() {
        var refused = api.as("grid-worker-500114117001001")
                .post(RESIDENTS, resident("500114117001001", "110105194912310021"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("type").asString()).endsWith(":id-number-check-digit");
        assertThat(refused.body().path("rule").asString()).isEqualTo("S95");
        assertThat(refused.body().toString()).doesNotContain("1949");
        var elsewhere =
                api.as("grid-worker-500114117001001").post(RESIDENTS, resident("500114117001002", IdNumbers.of(80)));
        assertThat(elsewhere.status()).isEqualTo(403);
        assertThat(elsewhere.body().path("rule").asString()).isEqualTo("S109");
        assertThat(api.as("department-officer-police").get(RESIDENTS).status()).isEqualTo(403);
    }

    /// S95: 2,000 rows, sent twice; 100,000 are the affair of HundredThousandResidents.
    @Test
    void importsAFileOnceHoweverOftenItIsSent() {
        var rows = rows("500114120001001", 5000, 2000);
        var name = "town-officer-500114120000";
        var officer = api.as(name);
        var file = TestWorkbooks.of("实有人口", HEADINGS, rows);
        var first = send(name, "import-once-1", "ALL_OR_NOTHING", file);
        assertThat(first.status()).isEqualTo(202);
        var location = first.location();
        assertThat(location).isEqualTo(IMPORTS + "/" + first.body().path("id").asString());
        var done = finished(officer, location);
        assertThat(done.path("status").asString()).isEqualTo("DONE");
        assertThat(done.path("rows").asInt()).isEqualTo(2000);
        assertThat(done.path("created").asInt()).isEqualTo(2000);

        assertThat(send(name, "import-once-1", "ALL_OR_NOTHING", file).location())
                .isEqualTo(location);
        var pieces = mongo.getCollection("imports")
                .find(new Document("_id", first.body().path("id").asString()))
                .iterator()
                .next()
                .get("state", Document.class)
                .getList("pieces", String.class);
        assertThat(mongo.getCollection("import_pieces")
                        .countDocuments(new Document("_id", new Document("$in", pieces))
                                .append("state.content", new Document("$exists", true))))
                .isZero();
        assertThat(send(name, "import-once-1", "VALID_ROWS", file).status()).isEqualTo(409);
        var second = finished(
                officer, send(name, "import-once-2", "ALL_OR_NOTHING", file).location());
        assertThat(second.path("unchanged").asInt()).isEqualTo(2000);
        assertThat(mongo.getCollection("residents").countDocuments(new Document("areas", "500114120001")))
                .isEqualTo(2000);
        assertThat(api.as("grid-worker-500114120001001")
                        .get(RESIDENTS + "?limit=200")
                        .body()
                        .path("items"))
                .hasSize(200);
        assertThat(api.as("town-officer-500114121000").get(location).status()).isEqualTo(404);
        assertThat(api.as("district-officer").get(location).status()).isEqualTo(200);
    }

    /// S95: line by line, in the caller's language, with nothing of what stood in the cells.
    @Test
    void reportsEachWrongRowAndWritesTheOthersOnlyIfAsked() {
        var rows = rows("500114121001001", 9000, 4);
        rows.get(1).set(2, "110105194912310021");
        rows.get(1).set(4, "外星人");
        rows.get(2).set(0, "500114120001001");
        rows.add(new ArrayList<>(rows.getFirst()));
        var name = "village-officer-500114121001";
        var officer = api.as(name);
        var file = TestWorkbooks.of("实有人口", HEADINGS, rows);

        var nothing = send(name, "import-wrong-1", "ALL_OR_NOTHING", file).location();
        var refused = finished(officer, nothing);
        assertThat(refused.path("status").asString()).isEqualTo("REFUSED");
        assertThat(refused.path("wrong").asInt()).isEqualTo(3);
        assertThat(refused.path("problem").path("type").asString()).endsWith(":import-rows-wrong");
        assertThat(officer.get(RESIDENTS).body().path("items")).isEmpty();

        var findings = officer.with("Accept-Language", "zh").get(nothing + "/findings");
        assertThat(findings.body()
                        .path("items")
                        .valueStream()
                        .map(one -> one.path("row").asInt() + " "
                                + one.path("column").asString("") + " "
                                + one.path("type").asString().substring(21) + " "
                                + one.path("expected").asString()))
                .containsExactly(
                        "3 人口类别 choice-unknown 只能填写:户籍人口、人户分离、流动人口、境外人员。",
                        "3 公民身份号码 id-number-check-digit 公民身份号码校验码与前17位不符(GB 11643),可能有一位录入错误。",
                        "4 网格编码 grid-not-within 您的辖区内没有该网格(应为15位网格编码)。",
                        "6  row-twice 与第 2 行为同一对象。");
        var firstPage = officer.get(nothing + "/findings?limit=1").body();
        assertThat(firstPage.path("items")).hasSize(2);
        assertThat(officer.get(nothing + "/findings?limit=2&after="
                                + firstPage.path("next").asString())
                        .body()
                        .path("items"))
                .hasSize(2);

        var some = finished(
                officer, send(name, "import-wrong-2", "VALID_ROWS", file).location());
        assertThat(some.path("status").asString()).isEqualTo("DONE");
        assertThat(some.path("written").asInt()).isEqualTo(2);
        assertThat(officer.get(RESIDENTS).body().path("items")).hasSize(2);
    }

    @Test
    void refusesFilesThatAreNone() {
        var name = "village-officer-500114121002";
        var officer = api.as(name);
        assertThat(send(name, "import-none-1", "VALID_ROWS", new byte[0]).status())
                .isEqualTo(422);
        var tooLarge = send(name, "import-none-2", "VALID_ROWS", new byte[10 * 1024 * 1024 + 1]);
        assertThat(tooLarge.body().path("type").asString()).endsWith(":import-too-large");
        var noise = send(name, "import-none-3", "VALID_ROWS", new byte[] {1, 2, 3, 4});
        var refused = finished(officer, noise.location());
        assertThat(refused.path("problem").path("type").asString()).endsWith(":workbook-unreadable");
        assertThat(send("grid-worker-500114121002001", "import-none-4", "VALID_ROWS", new byte[] {1})
                        .status())
                .isEqualTo(403);
    }

    /// S95, P5: masked for all, in clear for a purpose, within the scope, and never without an entry
    /// in the trail.
    @Test
    void handsOutARegisterMaskedUnlessAPurposeIsGiven() throws IOException {
        var officer = api.as("village-officer-500114246001");
        officer.post(RESIDENTS, resident("500114246001001", IdNumbers.of(90)));
        officer.post(
                "/api/grid/premises",
                Map.of("grid", "500114246001001", "kind", "LET", "address", "文汇社区三组12号", "contact", "王房主"));
        api.as("village-officer-500114246201").post(RESIDENTS, resident("500114246201001", IdNumbers.of(91)));

        var masked = export("village-officer-500114246001", "{\"register\":\"RESIDENTS\"}");
        assertThat(masked).hasSize(2);
        assertThat(masked.getFirst()).isEqualTo(HEADINGS);
        assertThat(masked.getLast()).contains("500114246001001", "张**", "户籍人口").doesNotContain(IdNumbers.of(90));
        var clear = export("village-officer-500114246001", "{\"register\":\"RESIDENTS\",\"purpose\":\"人口普查核对\"}");
        assertThat(clear.getLast()).contains("张建国", IdNumbers.of(90), "13800001234");
        assertThat(export("town-officer-500114246000", "{\"register\":\"RESIDENTS\"}"))
                .hasSize(3);
        assertThat(export("village-officer-500114246001", "{\"register\":\"HOUSES\"}")
                        .getLast())
                .contains("出租", "王**");
        assertThat(mongo.getCollection("audit").find(new Document("what", "EXPORT RESIDENTS of 500114246001")))
                .extracting(entry -> entry.getString("result") + " " + entry.getString("purpose"))
                .containsExactly("masked null", "in clear 人口普查核对");
    }

    @Test
    void givesATemplateThatIsImportedWithoutAComplaint() throws IOException {
        var template = files().get("village-officer-500114246202", "/api/grid/import-templates/RESIDENTS");
        assertThat(rows(template.bytes()).getFirst())
                .containsExactly("网格编码*", "姓名*", "公民身份号码", "联系电话", "人口类别*", "居住地址", "户号", "核查日期");
        var location = send("village-officer-500114246202", "template-1", "ALL_OR_NOTHING", template.bytes())
                .location();
        var done = finished(api.as("village-officer-500114246202"), location);
        assertThat(done.path("status").asString()).isEqualTo("DONE");
        assertThat(done.path("written").asInt()).isZero();
    }

    /// S82, S95: houses, addresses, organisations and things too.
    @Test
    void importsOrganisationsOnce() {
        var name = "village-officer-500114246203";
        var file = TestWorkbooks.of(
                "实有单位",
                List.of("网格编码", "单位名称", "统一社会信用代码", "单位类别", "负责人"),
                List.of(
                        List.of("500114246203001", "黔江区某公司", "91350100M000100Y43", "企业", "王某"),
                        List.of("500114246203001", "小卖部", "91350100M000100Y44", "个体工商户", "李某")));
        var location = files().post(name, IMPORTS + "?register=ORGANISATIONS&mode=VALID_ROWS", "orgs-0001", file)
                .location();
        var officer = api.as(name);
        assertThat(finished(officer, location).path("created").asInt()).isEqualTo(1);
        assertThat(officer.get(location + "/findings")
                        .body()
                        .path("items")
                        .path(0)
                        .path("type")
                        .asString())
                .endsWith(":credit-code-form");
        var kept =
                officer.get("/api/grid/premises?register=ORGANISATIONS").body().path("items");
        assertThat(kept).singleElement().satisfies(one -> {
            assertThat(one.path("creditCode").asString()).isEqualTo("91350100M000100Y43");
            assertThat(one.path("contact").asString()).isEqualTo("王*");
        });
        var id = kept.path(0).path("id").asString();
        var gone = officer.post("/api/grid/premises/" + id + "/removals", Map.of("on", "2025-11-01"));
        assertThat(gone.body().path("goneOn").asString()).isEqualTo("2025-11-01");
        assertThat(officer.get("/api/grid/premises?register=ORGANISATIONS")
                        .body()
                        .path("items"))
                .isEmpty();
    }

    private List<List<String>> export(String caller, String wanted) throws IOException {
        return rows(files().postJson(caller, "/api/grid/exports", wanted).bytes());
    }

    private static List<List<String>> rows(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    private FileCalls files() {
        return new FileCalls("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }

    private FileCalls.Answer send(String caller, String key, String mode, byte[] file) {
        return files().post(caller, IMPORTS + "?register=RESIDENTS&mode=" + mode, key, file);
    }

    private JsonNode finished(Api caller, String location) {
        return await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> caller.get(location).body(),
                        body -> body.path("endedAt").isString());
    }

    private static List<List<Object>> rows(String grid, int from, int count) {
        var rows = new ArrayList<List<Object>>();
        for (int i = from; i < from + count; i++) {
            rows.add(new ArrayList<>(List.of(
                    grid,
                    "张三",
                    IdNumbers.of(i),
                    "138%08d".formatted(i),
                    "户籍人口",
                    "一组" + i + "号",
                    "H" + i,
                    "2025-11-01")));
        }
        return rows;
    }

    private static Map<String, Object> resident(String grid, String idNumber) {
        return new HashMap<>(Map.of(
                "grid",
                grid,
                "name",
                "张建国",
                "idNumber",
                idNumber,
                "phone",
                "13800001234",
                "kind",
                "REGISTERED",
                "address",
                "文汇社区三组12号"));
    }
}
