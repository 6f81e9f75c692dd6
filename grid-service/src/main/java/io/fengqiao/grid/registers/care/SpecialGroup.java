package io.fengqiao.grid.registers.care;

/// The four special groups a grid cares for (S98).
enum SpecialGroup {
    /// 社区矫正对象
    COMMUNITY_CORRECTION,
    /// 刑满释放人员
    RELEASED,
    /// 吸毒解戒人员
    DRUG_REHABILITATION,
    /// 有肇事肇祸倾向的严重精神障碍患者
    SEVERE_MENTAL_DISORDER
}
