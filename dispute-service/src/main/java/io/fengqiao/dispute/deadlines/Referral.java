package io.fengqiao.dispute.deadlines;

/// How a court handed a case over (最高人民法院关于人民法院特邀调解的规定 §27): each way has a limit of its own.
public enum Referral {
    /// 委派: before it is filed.
    COMMISSIONED,
    /// 委托: after it is filed, ordinary procedure.
    ENTRUSTED,
    /// 委托: after it is filed, summary procedure.
    ENTRUSTED_SUMMARY
}
