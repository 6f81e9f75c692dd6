package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.registers.entries.Register;
import io.fengqiao.grid.registers.imports.Column;
import io.fengqiao.grid.registers.imports.Sheet;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The four sheets of premises, in the words of the forms.
@Configuration(proxyBeanMethods = false)
class PremiseSheetsConfiguration {
    private static final Column GRID = Column.required("grid", "网格编码", 15, "15位网格编码");
    private static final Column CHECKED_ON = Column.day("checkedOn", "核查日期", "如 2026-11-22;不填为导入当天");
    private static final Column PHONE = Column.optional("phone", "联系电话", 40, "11位手机号码,或带区号的固定电话");

    @Bean
    Sheet houses(Premises premises, Vault vault) {
        return new PremiseSheet(
                Register.HOUSES,
                "实有房屋",
                List.of(
                        GRID,
                        Column.required("address", "标准地址", StatedPremise.LONGEST_ADDRESS, "与门楼牌一致"),
                        Column.choice("kind", "房屋用途", PremiseKind.labels(Register.HOUSES)),
                        Column.optional("contact", "房主姓名", 60, "与身份证件一致"),
                        PHONE,
                        CHECKED_ON),
                premises,
                vault);
    }

    @Bean
    Sheet addresses(Premises premises, Vault vault) {
        return new PremiseSheet(
                Register.ADDRESSES,
                "标准地址",
                List.of(
                        GRID,
                        Column.required("address", "标准地址", StatedPremise.LONGEST_ADDRESS, "与门楼牌一致"),
                        Column.choice("kind", "地址类别", PremiseKind.labels(Register.ADDRESSES)),
                        CHECKED_ON),
                premises,
                vault);
    }

    @Bean
    Sheet organisations(Premises premises, Vault vault) {
        return new PremiseSheet(
                Register.ORGANISATIONS,
                "实有单位",
                List.of(
                        GRID,
                        Column.required("name", "单位名称", StatedPremise.LONGEST_NAME, "与登记证照一致"),
                        Column.optional("creditCode", "统一社会信用代码", 40, "18位;没有的留空"),
                        Column.choice("kind", "单位类别", PremiseKind.labels(Register.ORGANISATIONS)),
                        Column.optional("address", "单位地址", StatedPremise.LONGEST_ADDRESS, "标准地址"),
                        Column.optional("contact", "负责人", 60, "姓名"),
                        PHONE,
                        CHECKED_ON),
                premises,
                vault);
    }

    @Bean
    Sheet things(Premises premises, Vault vault) {
        return new PremiseSheet(
                Register.THINGS,
                "物",
                List.of(
                        GRID,
                        Column.required("name", "名称", StatedPremise.LONGEST_NAME, "名称或编号"),
                        Column.choice("kind", "类别", PremiseKind.labels(Register.THINGS)),
                        Column.optional("address", "位置", StatedPremise.LONGEST_ADDRESS, "标准地址或位置描述"),
                        CHECKED_ON),
                premises,
                vault);
    }
}
