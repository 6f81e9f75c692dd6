package io.fengqiao.dispute.places;

/// The service's own copy of the directory. It may lag behind the publisher's.
public interface Directory {
    Lookup look(String division);

    /// Where a department answers: in the whole district.
    Lookup lookUnit(String department);

    /// The name of a division or unit; its code while no name is known.
    String nameOf(String code);
}
