package io.fengqiao.dispute.attachments.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.dispute.attachments.Attachment;
import io.fengqiao.dispute.attachments.Folder;
import java.util.List;
import java.util.Set;

/// A folder as it is stored. No scope but the system's finds it: who may see it depends on who holds the
/// dispute at the moment of asking, and the dispute says so (P11).
final class FolderMapping implements AggregateMapping<Folder, FolderMapping.State> {
    record State(String folder, String dispute, List<Attachment> attachments) {}

    @Override
    public String collection() {
        return "folders";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Folder folder) {
        return folder.snapshot().id();
    }

    @Override
    public State state(Folder folder) {
        var it = folder.snapshot();
        return new State(it.id(), it.dispute(), it.attachments());
    }

    @Override
    public Folder aggregate(State it) {
        return new Folder(new Folder.Snapshot(it.folder(), it.dispute(), it.attachments()));
    }

    @Override
    public Visibility visibility(Folder folder) {
        return new Visibility(Set.of(), Set.of(), Set.of());
    }
}
