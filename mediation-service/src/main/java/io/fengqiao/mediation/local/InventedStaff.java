package io.fengqiao.mediation.local;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.mediation.organizations.FirstStaff;
import io.fengqiao.mediation.organizations.Mediator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Mediators who do not exist: `mediator-<division>-1..2` in a committee, `mediator-<kind>-1..3`
/// in a professional organization. The same one has the same name each time.
@Component
@Profile("local")
final class InventedStaff implements FirstStaff {
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗谢宋郑唐韩冯邓曹彭曾冉田向庞龚滕";
    private static final String FIRST = "建志国明晓秀文永春海玉德庆光世正桂天学红";
    private static final String SECOND = "华军平英芳伟强兰琼林勇梅容霞生权菊蓉江波";
    private static final int IN_COMMITTEE = 2;
    private static final int IN_PROFESSION = 3;

    private final Vault vault;

    InventedStaff(Vault vault) {
        this.vault = vault;
    }

    @Override
    public List<Mediator> of(String organization) {
        boolean professional = organization.startsWith("O-");
        var place = organization.substring(professional ? 2 : 1);
        return IntStream.rangeClosed(1, professional ? IN_PROFESSION : IN_COMMITTEE)
                .mapToObj(n -> "mediator-" + place + "-" + n)
                .map(person -> new Mediator(person, vault.seal(Personal.Kind.NAME, name(person))))
                .toList();
    }

    private static String name(String person) {
        int choice = person.hashCode();
        return letter(SURNAMES, choice) + letter(FIRST, choice >>> 8) + letter(SECOND, choice >>> 16);
    }

    private static String letter(String letters, int choice) {
        return String.valueOf(letters.charAt(Math.floorMod(choice, letters.length())));
    }
}
