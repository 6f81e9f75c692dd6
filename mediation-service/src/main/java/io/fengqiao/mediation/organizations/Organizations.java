package io.fengqiao.mediation.organizations;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All mediation organizations.
public interface Organizations {
    record Listed(
            List<Versioned<Organization>> items, @Nullable String next) {}

    Versioned<Organization> get(String id, Scope scope);

    /// By id; those within `division` when it is given, at most `limit`, after the cursor of the page before.
    Listed list(Scope scope, @Nullable String division, int limit, @Nullable String after);

    /// Every one there is.
    List<Organization> all();

    /// Adds those that are not there, and to the others the mediators they lack: doing it twice is
    /// doing it once.
    void establish(List<Organization> organizations);
}
