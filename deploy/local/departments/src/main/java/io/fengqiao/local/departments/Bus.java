package io.fengqiao.local.departments;

import org.apache.kafka.clients.producer.ProducerRecord;

/// The way to the intake topics.
interface Bus extends AutoCloseable {

    /// Returns when the record is acknowledged.
    ///
    /// @throws NotSent when it was not, for good
    Position send(Channel from, ProducerRecord<byte[], byte[]> message) throws InterruptedException;

    @Override
    void close();
}
