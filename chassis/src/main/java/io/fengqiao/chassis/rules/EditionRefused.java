package io.fengqiao.chassis.rules;

import io.fengqiao.chassis.kernel.Refusal;

/// A move an edition does not allow (按程序报审批准, S135).
public final class EditionRefused extends Refusal {
    private EditionRefused(String slug, Kind kind, Object... arguments) {
        super(slug, kind, "S135", arguments);
    }

    static EditionRefused move(String move, Edition.Stage stage) {
        return new EditionRefused("edition-move-refused", Kind.CONFLICT, move, stage.name());
    }

    /// The first edition is in effect as long as no other one is.
    static EditionRefused shipped() {
        return new EditionRefused("edition-move-refused", Kind.CONFLICT, "decide", Shipped.STAGE);
    }

    /// Nobody approves what it proposed itself.
    static EditionRefused ownProposal() {
        return new EditionRefused("own-proposal", Kind.FORBIDDEN);
    }

    static EditionRefused date(String why) {
        return new EditionRefused("effective-date-refused", Kind.INVALID, why);
    }

    static EditionRefused version(String version) {
        return new EditionRefused("version-used", Kind.CONFLICT, version);
    }
}
