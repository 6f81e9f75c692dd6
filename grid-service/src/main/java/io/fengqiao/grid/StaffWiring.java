package io.fengqiao.grid;

import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.net.grids.Grids;
import io.fengqiao.grid.net.grids.StaffingGrids;
import io.fengqiao.grid.people.staff.CourseBook;
import io.fengqiao.grid.people.staff.EmployingUnits;
import io.fengqiao.grid.people.staff.EndingService;
import io.fengqiao.grid.people.staff.KeepingFiles;
import io.fengqiao.grid.people.staff.Posts;
import io.fengqiao.grid.people.staff.StaffFiles;
import io.fengqiao.grid.people.teams.AppointingStaff;
import io.fengqiao.grid.people.teams.Conditions;
import io.fengqiao.grid.people.teams.EndingTeams;
import io.fengqiao.grid.people.teams.FollowingTeams;
import io.fengqiao.grid.people.teams.Inspection;
import io.fengqiao.grid.people.teams.Places;
import io.fengqiao.grid.people.teams.PostBook;
import io.fengqiao.grid.people.teams.Teams;
import io.fengqiao.grid.people.teams.VacatingPosts;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases of staff files and teams (S105 to S111, S119).
@Configuration(proxyBeanMethods = false)
class StaffWiring {
    @Bean
    KeepingFiles keepingFiles(
            StaffFiles files, Units units, Divisions divisions, CourseBook book, InstantSource clock) {
        return new KeepingFiles(files, new EmployingUnits(units), divisions, book, clock);
    }

    @Bean
    EndingService endingService(StaffFiles files, Posts posts, InstantSource clock) {
        return new EndingService(files, posts, clock);
    }

    @Bean
    Places places(Grids grids, Divisions divisions, Units units) {
        return new Places(grids, divisions, units);
    }

    @Bean
    Conditions conditions(PostBook book, Divisions divisions) {
        return new Conditions(book, divisions);
    }

    @Bean
    AppointingStaff appointingStaff(
            Places places, StaffFiles files, Teams teams, Conditions conditions, PostBook book) {
        return new AppointingStaff(places, files, teams, conditions, book);
    }

    @Bean
    FollowingTeams followingTeams(Teams teams, StaffingGrids staffing) {
        return new FollowingTeams(teams, staffing);
    }

    @Bean
    Posts posts(Teams teams, FollowingTeams following, InstantSource clock) {
        return new VacatingPosts(teams, following, clock);
    }

    @Bean
    EndingTeams endingTeams() {
        return new EndingTeams();
    }

    @Bean
    Inspection inspection(PostBook book, Conditions conditions, Divisions divisions, CourseBook courses) {
        return new Inspection(book, conditions, divisions, courses);
    }
}
