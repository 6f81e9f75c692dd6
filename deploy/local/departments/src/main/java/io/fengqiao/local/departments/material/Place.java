package io.fengqiao.local.departments.material;

/// A spot in a real village of the district; the group and the house number are made up.
public record Place(String village, String town, String villageName, String townName, int group, int house) {

    /// As people say it.
    String spoken() {
        return townName + villageName + group + "组";
    }

    /// As it stands on an envelope.
    public String address() {
        return "重庆市黔江区" + spoken() + house + "号";
    }

    /// One of the two grids that the local profile draws in each village.
    public String grid() {
        return village + (group % 2 == 0 ? "001" : "002");
    }
}
