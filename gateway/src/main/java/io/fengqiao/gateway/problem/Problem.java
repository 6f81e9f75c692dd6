package io.fengqiao.gateway.problem;

import java.util.Locale;

/// Everything the edge itself refuses. What a service refuses passes through untouched.
///
/// A text says what is wrong and what to do. It never repeats what the caller sent and never tells an exception's
/// words.
public enum Problem {
    BAD_REQUEST(
            400,
            "The request cannot be read",
            "Send a well-formed HTTP request without control characters or encoded slashes in its path.",
            "无法读取请求",
            "请发送格式正确的HTTP请求，路径中不得含有控制字符或编码的斜杠。"),
    NO_TOKEN(
            401,
            "A token is required",
            "Send the header \"Authorization: Bearer <token>\" with a token of the configured issuer.",
            "需要访问令牌",
            "请在请求头\"Authorization: Bearer <令牌>\"中携带由指定签发方签发的令牌。"),
    TOKEN_REFUSED(
            401,
            "The token is not accepted",
            "The token must be signed with RS256 by the configured issuer, be made for \"fengqiao\" and be within its"
                    + " time. Get a new one.",
            "令牌无效",
            "令牌须由指定签发方以RS256签名，受众为\"fengqiao\"，且在有效期内。请重新获取令牌。"),
    NOT_FOUND(404, "Nothing is here", "No such path exists for this caller.", "没有此资源", "对当前调用者而言，该路径不存在。"),
    NO_SUCH_IDENTITY(
            404,
            "No such development identity",
            "GET /dev/identities lists an example of each name; any valid code in its place is accepted.",
            "没有此开发身份",
            "GET /dev/identities 列出每类名称的示例，其中的编码可换成任意有效编码。"),
    METHOD_NOT_ALLOWED(
            405, "The method is not allowed", "The path exists, but not with this method.", "不支持此方法", "该路径存在，但不支持此方法。"),
    TOO_LARGE(413, "The body is too large", "A request's body may have at most 1 MiB.", "请求体过大", "请求体不得超过1 MiB。"),
    UNSUPPORTED_FORM(
            415,
            "The form of the body is not supported",
            "Send JSON (\"Content-Type: application/json\"); HTML forms are not accepted.",
            "不支持此请求体格式",
            "请发送JSON(\"Content-Type: application/json\")，不接受HTML表单。"),
    INTERNAL(
            500,
            "The gateway failed",
            "The gateway met a fault of its own; it is in its log.",
            "网关内部错误",
            "网关自身发生故障，详情见网关日志。"),
    BROKEN_OFF(
            502,
            "The service broke off",
            "The service took the request and did not answer, so its effect is unknown."
                    + " Repeat it with the same Idempotency-Key.",
            "服务中途断开",
            "服务已接收请求但未作答，结果未知。请使用相同的Idempotency-Key重试。"),
    NOT_REACHABLE(
            503,
            "The service is not reachable",
            "Nothing was changed. Try again after the seconds in Retry-After.",
            "服务暂不可用",
            "未作任何更改。请在Retry-After所示秒数后重试。"),
    OVERLOADED(
            503,
            "The service is busy",
            "Nothing was changed: every connection to the service is in use."
                    + " Try again after the seconds in Retry-After.",
            "服务繁忙",
            "未作任何更改：通往该服务的连接均在使用中。请在Retry-After所示秒数后重试。"),
    ISSUER_NOT_REACHABLE(
            503,
            "The token cannot be checked now",
            "The issuer's keys cannot be read; the token was neither accepted nor refused."
                    + " Try again after the seconds in Retry-After.",
            "暂时无法校验令牌",
            "无法读取签发方公钥，令牌既未通过也未被拒绝。请在Retry-After所示秒数后重试。"),
    TOO_SLOW(
            504,
            "The service did not answer in time",
            "The effect of the request is unknown. Repeat it with the same Idempotency-Key.",
            "服务响应超时",
            "请求结果未知。请使用相同的Idempotency-Key重试。");

    private final int status;
    private final String title;
    private final String detail;
    private final String titleChinese;
    private final String detailChinese;

    Problem(int status, String title, String detail, String titleChinese, String detailChinese) {
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.titleChinese = titleChinese;
        this.detailChinese = detailChinese;
    }

    public int status() {
        return status;
    }

    /// Stable: clients switch on it.
    public String type() {
        return "urn:fengqiao:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title(Locale language) {
        return isChinese(language) ? titleChinese : title;
    }

    String detail(Locale language) {
        return isChinese(language) ? detailChinese : detail;
    }

    static boolean isChinese(Locale language) {
        return "zh".equals(language.getLanguage());
    }

    /// The edge's word for a status that the container or the framework chose.
    static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> NO_TOKEN;
            case 403, 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_FORM;
            default -> status < 500 ? BAD_REQUEST : INTERNAL;
        };
    }
}
