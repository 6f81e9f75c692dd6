package io.fengqiao.chassis.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Personal.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaultTest {
    private final Vault vault = new Vault(DevelopmentKeys.all());

    @Test
    void opensWhatItSealedAndShowsNothingOfItMeanwhile() {
        var name = vault.seal(Kind.NAME, "冉光明");
        assertThat(vault.open(name)).isEqualTo("冉光明");
        assertThat(name + name.sealed() + name.index()).doesNotContain("冉").doesNotContain("光明");
    }

    @Test
    void sealsTheSameValueDifferentlyEachTimeAndIndexesItAlike() {
        var once = vault.seal(Kind.ID_NUMBER, "11010519491231002x");
        var again = vault.seal(Kind.ID_NUMBER, "11010519491231002X");
        assertThat(again.sealed()).isNotEqualTo(once.sealed());
        assertThat(again.index()).isEqualTo(once.index());
        assertThat(vault.index(Kind.PHONE, "11010519491231002X")).isNotEqualTo(once.index());
    }

    @Test
    void doesNotOpenAPhoneNumberAsAName() {
        var phone = vault.seal(Kind.PHONE, "10000000000");
        assertThatThrownBy(() -> vault.open(new Personal(Kind.NAME, phone.sealed(), null)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("sealed as PHONE (expected: NAME)");
    }

    @Test
    void doesNotOpenWhatWasChangedOnTheWay() {
        var name = vault.seal(Kind.NAME, "田秀英");
        var parts = name.sealed().split("\\.", -1);
        parts[3] = (parts[3].startsWith("A") ? "B" : "A") + parts[3].substring(1);
        assertThatThrownBy(() -> vault.open(new Personal(Kind.NAME, String.join(".", parts), null)))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void adoptsWhatADepartmentSealedWithItsOwnKey() {
        var departments = new PersonalKeys(
                "intake-court",
                DevelopmentKeys.all().keys(),
                DevelopmentKeys.all().index());
        var foreign = new Personal(
                Kind.NAME, new Vault(departments).seal(Kind.NAME, "向阳").sealed(), null);
        var ours = vault.adopt(foreign);
        assertThat(vault.open(ours)).isEqualTo("向阳");
        assertThat(ours.index()).isEqualTo(vault.index(Kind.NAME, "向阳"));
        assertThatThrownBy(() -> vault.adopt(new Personal(Kind.NAME, "向阳", null)))
                .isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, 冉光明, 冉**",
        "ID_NUMBER, 11010519491231002X, 110**************X",
        "PHONE, 10012345678, 100******78",
        "ADDRESS, 城东街道下坝社区3组12号, 城东街道下坝*******",
        "STATEMENT, 邻居排水淹了我的菜地, (10 字)",
    })
    void masksEachKindInItsOwnWay(Kind kind, String clear, String mask) {
        assertThat(vault.mask(vault.seal(kind, clear))).isEqualTo(mask);
    }

    @Test
    void refusesDevelopmentKeysInProduction() {
        assertThatThrownBy(() -> ProductionSecrets.require(DevelopmentKeys.all()))
                .hasMessageContaining("development key");
        assertThatThrownBy(() -> ProductionSecrets.require(new PersonalKeys("suite-1", Map.of(), null)))
                .hasMessageContaining("not set");
        var own = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
        ProductionSecrets.require(new PersonalKeys("k", Map.of("k", own), own));
    }
}
