package io.fengqiao.assessment.places;

import java.util.List;
import java.util.Optional;

/// The copy of the directory. Names and codes of divisions are public, so nothing here asks for a scope; who
/// may ask *about* a division is decided in [FindingDivisions].
public interface Places {
    Optional<Place> division(String code);

    /// The divisions directly below, by code.
    List<Place> divisionsIn(String code);

    /// True as long as nothing of the directory was read.
    boolean isEmpty();
}
