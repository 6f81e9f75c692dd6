package io.fengqiao.dispute.warnings;

/// What an officer or mediator has seen or heard: about the matter, never a score of a person.
public enum Signal {
    THREAT_OF_SELF_HARM,
    THREAT_TO_OTHERS,
    WEAPON_OR_FIRE,
    FIGHT_BEFORE,
    GATHERING_CALLED,
    BLOCKING_OR_BESIEGING,
    REPEATED_PETITION,
    LIVELIHOOD_LOST
}
