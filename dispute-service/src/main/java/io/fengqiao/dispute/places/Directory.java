package io.fengqiao.dispute.places;

/// The service's own copy of the directory. It may lag behind the publisher's.
public interface Directory {
    Lookup look(String division);

    /// The name of a division or unit; its code while no name is known.
    String nameOf(String code);
}
