package io.fengqiao.grid.people.teams;

/// The posts of a grid's team, 1+3+N (S106), and the one of a unit.
public enum Post {
    /// 网格指导员, overall head: an official of the town (S107).
    INSTRUCTOR,
    /// 网格长, first responsible: a party member of the village's two committees (S108).
    GRID_HEAD,
    /// 社区民警
    COMMUNITY_POLICE,
    /// 网格员, the concrete person responsible (S109), full-time or part-time (S105).
    GRID_WORKER,
    /// Of one of the seven lines, sent down to the grid or linked with it (S106, S110).
    LINE,
    /// 网格工作管理员, one full-time for each town and department (S119).
    GRID_ADMINISTRATOR;

    public boolean ofGrid() {
        return this != GRID_ADMINISTRATOR;
    }
}
