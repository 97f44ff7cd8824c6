package org.crosscheck.workflow.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** What a job keeps, as JSON in UTF-8. */
final class JobData implements Serializer {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public byte[] serialize(Object data) {
        try {
            return JSON.writeValueAsBytes(data);
        } catch (IOException e) {
            throw new UncheckedIOException("a job cannot keep " + data, e);
        }
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] kept) {
        try {
            return JSON.readValue(kept, type);
        } catch (IOException e) {
            throw new UncheckedIOException("what a job keeps is no " + type.getSimpleName(), e);
        }
    }
}
