package io.fengqiao.dispute.routing;

/// 事件级别 of GB/T 31000, from the gravest down.
public enum Grade {
    EXTRAORDINARY("特别重大"),
    MAJOR("重大"),
    CONSIDERABLE("较大"),
    GENERAL("一般");

    private final String chinese;

    Grade(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
