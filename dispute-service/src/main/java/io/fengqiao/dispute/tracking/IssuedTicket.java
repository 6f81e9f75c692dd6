package io.fengqiao.dispute.tracking;

/// A ticket as it is handed over, with its secret in clear. It never prints itself.
public record IssuedTicket(TrackingNumber number, String secret) {
    @Override
    public String toString() {
        return "IssuedTicket[" + number.value() + "]";
    }
}
