package io.fengqiao.grid;

import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.Grids;
import io.fengqiao.grid.registers.care.Cares;
import io.fengqiao.grid.registers.care.CaringForGroups;
import io.fengqiao.grid.registers.care.CountingCare;
import io.fengqiao.grid.registers.entries.Reach;
import io.fengqiao.grid.registers.entries.Workplaces;
import io.fengqiao.grid.registers.imports.Findings;
import io.fengqiao.grid.registers.imports.Imports;
import io.fengqiao.grid.registers.imports.Reading;
import io.fengqiao.grid.registers.imports.ReceivingImports;
import io.fengqiao.grid.registers.imports.RunningImports;
import io.fengqiao.grid.registers.imports.Sheet;
import io.fengqiao.grid.registers.imports.Uploads;
import io.fengqiao.grid.registers.imports.Workbooks;
import io.fengqiao.grid.registers.premises.Premises;
import io.fengqiao.grid.registers.premises.RegisteringPremises;
import io.fengqiao.grid.registers.residents.RegisteringResidents;
import io.fengqiao.grid.registers.residents.Residents;
import io.fengqiao.grid.registers.visits.RecordingVisits;
import io.fengqiao.grid.registers.visits.Visits;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases of base data (S95).
@Configuration(proxyBeanMethods = false)
class RegistersWiring {
    @Bean
    Reach reach(Grids grids, Workplaces workplaces, Divisions divisions) {
        return new Reach(grids, workplaces, divisions);
    }

    @Bean
    RegisteringResidents registeringResidents(Reach reach, Residents residents, InstantSource clock) {
        return new RegisteringResidents(reach, residents, clock);
    }

    @Bean
    RegisteringPremises registeringPremises(Reach reach, Premises premises, InstantSource clock) {
        return new RegisteringPremises(reach, premises, clock);
    }

    @Bean
    RecordingVisits recordingVisits(Reach reach, Visits visits, Residents residents, InstantSource clock) {
        return new RecordingVisits(reach, visits, residents, clock);
    }

    @Bean
    CaringForGroups caringForGroups(
            Cares cares, Residents residents, Reach reach, Workplaces workplaces, InstantSource clock) {
        return new CaringForGroups(cares, residents, reach, workplaces, clock);
    }

    @Bean
    CountingCare countingCare(Cares cares, Divisions divisions) {
        return new CountingCare(cares, divisions);
    }

    @Bean
    ReceivingImports receivingImports(Imports imports, Uploads uploads, Reach reach, InstantSource clock) {
        return new ReceivingImports(imports, uploads, reach, clock);
    }

    @Bean
    RunningImports runningImports(
            Imports imports, Uploads uploads, List<Sheet> sheets, Reading reading, InstantSource clock) {
        return new RunningImports(imports, uploads, sheets, reading, clock);
    }

    @Bean
    Reading reading(Imports imports, Findings findings, Workbooks workbooks, Reach reach, InstantSource clock) {
        return new Reading(imports, findings, workbooks, reach, clock);
    }
}
