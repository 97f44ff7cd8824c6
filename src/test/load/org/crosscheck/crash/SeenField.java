package org.crosscheck.crash;

import java.nio.charset.StandardCharsets;

import io.hyperfoil.api.processor.Processor;
import io.hyperfoil.api.session.ObjectAccess;
import io.hyperfoil.api.session.Session;
import io.hyperfoil.core.session.SessionFactory;
import io.netty.buffer.ByteBuf;

/** Keeps what a group's form says that its reader has seen. It wants a whole page. */
final class SeenField implements Processor {
    private static final long serialVersionUID = 1L;
    private static final String BEGIN = "name=\"seen\" value=\"";

    private final ObjectAccess variable;

    /** @param variable where it is kept */
    SeenField(String variable) {
        this.variable = SessionFactory.objectAccess(variable);
    }

    @Override
    public void process(Session session, ByteBuf data, int offset, int length, boolean isLastPart) {
        String page = data.toString(offset, length, StandardCharsets.UTF_8);
        int begin = page.indexOf(BEGIN);
        if (begin < 0) {
            throw new IllegalStateException("a page without a form to decide: " + page);
        }
        int value = begin + BEGIN.length();
        variable.setObject(session, page.substring(value, page.indexOf('"', value)));
    }
}
