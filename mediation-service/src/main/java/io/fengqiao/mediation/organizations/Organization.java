package io.fengqiao.mediation.organizations;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.kernel.Visibility;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A mediation organization and those who work in it.
///
/// A people's mediation committee comes with its division, as soon as the directory describes that (S13,
/// S17), and is renamed with it. A professional one is set up for its domain (S20, S21). Mediators are in the
/// same document as their organization, because how many it must have (S41) is a rule over both.
public final class Organization {
    private final String id;
    private final Pattern pattern;
    private final DivisionCode division;
    private final List<Mediator> mediators;
    private String name;

    public Organization(String id, Pattern pattern, DivisionCode division, String name, List<Mediator> mediators) {
        this.id = id;
        this.pattern = pattern;
        this.division = division;
        this.name = name;
        this.mediators = new ArrayList<>(mediators);
    }

    public static String committeeOf(DivisionCode division) {
        return "O" + division;
    }

    public static String ofProfession(String profession) {
        return "O-" + profession;
    }

    /// Whether anything changed: a name told again changes nothing.
    boolean rename(String newName) {
        if (name.equals(newName)) {
            return false;
        }
        name = newName;
        return true;
    }

    /// Whether anybody was new: a mediator who is in already stays as he or she is.
    public boolean admit(List<Mediator> more) {
        Set<String> present = new HashSet<>();
        mediators.forEach(mediator -> present.add(mediator.person()));
        return mediators.addAll(
                more.stream().filter(mediator -> present.add(mediator.person())).toList());
    }

    public String id() {
        return id;
    }

    public Pattern pattern() {
        return pattern;
    }

    public DivisionCode division() {
        return division;
    }

    public String name() {
        return name;
    }

    public List<Mediator> mediators() {
        return List.copyOf(mediators);
    }

    /// A professional organization is also its leading department's (S21).
    public Visibility visibility() {
        Set<String> people = new HashSet<>();
        mediators.forEach(mediator -> people.add(mediator.person()));
        Set<String> units = new HashSet<>();
        units.add(id);
        if (pattern instanceof Pattern.Professional(var _, var department)) {
            units.add(UnitCode.department(division, department).value());
        }
        return new Visibility(division.areas(), units, people);
    }
}
