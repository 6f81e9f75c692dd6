package io.fengqiao.grid.registers.visits;

import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.registers.residents.ResidentId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a worker's telephone posts after a visit, in clear.
record VisitBody(
        @NotBlank @Size(max = 15) String grid,
        @NotNull Instant visitedAt,
        @Nullable @Size(max = 200) String address,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 21) String> residents,
        @Nullable @Size(max = 4000) String statement,
        @Nullable @Size(max = Visit.MOST_OPINIONS) List<@NotNull @Valid RaisedOpinion> opinions) {
    record RaisedOpinion(
            Opinion.@NotNull Kind kind,
            @NotBlank @Size(max = 2000) String words) {}

    RecordVisit sealed(Vault vault) {
        return new RecordVisit(
                grid,
                visitedAt.truncatedTo(ChronoUnit.MILLIS),
                vault.sealOptional(Kind.ADDRESS, address),
                residents == null
                        ? List.of()
                        : residents.stream().map(VisitBody::known).toList(),
                vault.sealOptional(Kind.STATEMENT, statement),
                opinions == null
                        ? List.of()
                        : opinions.stream()
                                .map(one -> new Opinion(one.kind(), vault.seal(Kind.STATEMENT, one.words()), null))
                                .toList());
    }

    private static ResidentId known(String id) {
        return ResidentId.parse(id).orElseThrow(() -> Refusal.notFound("resident", id));
    }

    @Override
    public String toString() {
        return "VisitBody[" + grid + "]";
    }
}
