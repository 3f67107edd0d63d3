package org.entente.app.mail;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the first bytes of what comes and leaves out the rest: a mail beyond all measure is kept as far as it fits. */
final class LimitedOutput extends FilterOutputStream {

    private long left;

    LimitedOutput(OutputStream out, long limit) {
        super(out);
        this.left = limit;
    }

    @Override
    public void write(int b) throws IOException {
        if (left > 0) {
            out.write(b);
            left--;
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        var fitting = (int) Math.min(length, left);
        out.write(bytes, offset, fitting);
        left -= fitting;
    }
}
