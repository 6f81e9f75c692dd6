package io.fengqiao.grid.registers.residents;

import io.fengqiao.chassis.codes.IdNumber;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Well-formed identity numbers of nobody, each another one.
public final class IdNumbers {
    private IdNumbers() {}

    public static String of(int number) {
        var born = LocalDate.of(1950, 1, 1).plusDays(number % 20_000);
        var body = "500114" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(number / 20_000);
        return body + IdNumber.checkSign(body);
    }
}
