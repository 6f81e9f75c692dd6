package io.fengqiao.grid.net.elements;

import io.fengqiao.chassis.kernel.Caller;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The five elements of a grid or a division, as they are now (S82).
@RestController
@RequestMapping("/api/grid")
class ElementController {
    private final CountingElements counting;
    private final InstantSource clock;

    ElementController(CountingElements counting, InstantSource clock) {
        this.counting = counting;
        this.clock = clock;
    }

    record FiveElements(
            String code,
            People people,
            Land land,
            long things,
            long openMatters,
            long organisations,
            Instant countedAt) {
        record People(long persons, long households) {}

        /// @param mu as recorded of the grids; 0 where nobody has
        record Land(long houses, long addresses, long mu) {}
    }

    @GetMapping("/grids/{code}/elements")
    @PreAuthorize("hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')")
    FiveElements ofGrid(Caller caller, @PathVariable String code) {
        return view(code, counting.ofGrid(code, caller.scope()));
    }

    @GetMapping("/divisions/{code}/elements")
    @PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')")
    FiveElements ofDivision(Caller caller, @PathVariable String code) {
        return view(code, counting.ofDivision(code, caller.scope()));
    }

    private FiveElements view(String code, Map<Element, Long> counted) {
        return new FiveElements(
                code,
                new FiveElements.People(of(Element.PERSONS, counted), of(Element.HOUSEHOLDS, counted)),
                new FiveElements.Land(
                        of(Element.HOUSES, counted), of(Element.ADDRESSES, counted), of(Element.LAND_MU, counted)),
                of(Element.THINGS, counted),
                of(Element.OPEN_MATTERS, counted),
                of(Element.ORGANISATIONS, counted),
                clock.instant());
    }

    private static long of(Element element, Map<Element, Long> counted) {
        return counted.getOrDefault(element, 0L);
    }
}
