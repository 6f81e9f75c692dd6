package io.fengqiao.grid.work.admission;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.grid.work.reports.Item;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rule book of admission (article 20): who admits, and which work is never a grid worker's, whatever
/// it is called.
public final class AdmissionBook {
    private final String approver;
    private final Rule never;
    private final List<String> telltales;
    private final Set<Item> tellOnly;
    private final Map<String, String> departments;

    /// @param words why, for those who ask
    public record Rule(String id, String source, String words) {}

    /// @param approver slug of the department that admits
    /// @param telltales words in a name that make it the government's own work
    /// @param tellOnly items that speak of such work without doing it: to make a law known is not
    /// to enforce it
    /// @param departments which department writes to which intake topic
    public AdmissionBook(
            String approver, Rule never, List<String> telltales, Set<Item> tellOnly, Map<String, String> departments) {
        this.approver = approver;
        this.never = never;
        this.telltales = List.copyOf(telltales);
        this.tellOnly = Set.copyOf(tellOnly);
        this.departments = Map.copyOf(departments);
    }

    /// The commission of the district a division lies in.
    public String approver(String division) {
        return unit(division, approver);
    }

    /// The department whose intake topic it is, null when it has none.
    public @Nullable String department(String topic, String district) {
        var slug = departments.get(topic.substring(topic.indexOf('.') + 1));
        return slug == null ? null : unit(district, slug);
    }

    private static String unit(String division, String slug) {
        return UnitCode.department(new DivisionCode(division), slug).value();
    }

    /// The rule that keeps this from grid workers (S126), null when none does. `item` is null when it is none
    /// of the ten.
    public @Nullable Rule forbids(Nature nature, @Nullable Item item, String name) {
        if (nature.isTheGovernmentsOwn()) {
            return never;
        }
        boolean tells = item != null && tellOnly.contains(item);
        return !tells && telltales.stream().anyMatch(name::contains) ? never : null;
    }
}
