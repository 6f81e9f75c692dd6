package io.fengqiao.gateway.routes;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/// A caller's body that ends with an error past its limit, also if its length was not announced. It gives
/// failures on the caller's side a type of their own, so that they are not taken for failures of the service
/// the body is passed on to.
final class LimitedBody extends ServletInputStream {
    private final ServletInputStream body;
    private long left;

    LimitedBody(ServletInputStream body, long limit) {
        this.body = body;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        try {
            var octet = body.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        } catch (TooLarge refused) {
            throw refused;
        } catch (IOException gone) {
            throw new CallerGone(gone);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            var read = body.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        } catch (TooLarge refused) {
            throw refused;
        } catch (IOException gone) {
            throw new CallerGone(gone);
        }
    }

    private void count(int octets) throws TooLarge {
        left -= octets;
        if (left < 0) {
            throw new TooLarge();
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }

    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static final class CallerGone extends IOException {
        private static final long serialVersionUID = 1L;

        CallerGone(IOException cause) {
            super(cause);
        }
    }
}
