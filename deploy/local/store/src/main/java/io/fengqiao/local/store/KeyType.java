package io.fengqiao.local.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// How the file keeps and orders the documents' keys: normalized `_id` values.
final class KeyType extends BasicDataType<Object> {

    static final KeyType INSTANCE = new KeyType();

    private static final int TYPICAL_MEMORY = 80;

    @Override
    public int compare(Object a, Object b) {
        return BsonOrder.INSTANCE.compare(a, b);
    }

    @Override
    public int getMemory(Object key) {
        return key instanceof String text ? TYPICAL_MEMORY + text.length() : TYPICAL_MEMORY;
    }

    @Override
    public void write(WriteBuffer buffer, Object key) {
        byte type = BsonEncoder.determineType(key);
        ByteBuf value = Unpooled.buffer(64);
        BsonEncoder.encodeValue(type, key, value);
        byte[] bytes = ByteBufUtil.getBytes(value);
        buffer.put(type).putVarInt(bytes.length).put(bytes);
    }

    @Override
    public Object read(ByteBuffer buffer) {
        byte type = buffer.get();
        byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        return Missing.ofNullable(BsonDecoder.decodeValue(type, Unpooled.wrappedBuffer(bytes)));
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
