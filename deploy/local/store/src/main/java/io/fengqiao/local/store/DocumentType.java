package io.fengqiao.local.store;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// How the file keeps documents: length and BSON.
final class DocumentType extends BasicDataType<StoredDocument> {

    static final DocumentType INSTANCE = new DocumentType();

    /// A decoded document takes about five times its BSON, and the BSON is kept beside it; the page cache
    /// must not take more memory than it was given.
    private static final int HEAP_PER_BSON_BYTE = 6;

    private static final int OBJECT = 120;

    @Override
    public int getMemory(StoredDocument stored) {
        return OBJECT + HEAP_PER_BSON_BYTE * stored.bson().length;
    }

    @Override
    public void write(WriteBuffer buffer, StoredDocument stored) {
        byte[] bson = stored.bson();
        buffer.putVarInt(bson.length).put(bson);
    }

    @Override
    public StoredDocument read(ByteBuffer buffer) {
        byte[] bson = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bson);
        return new StoredDocument(bson);
    }

    @Override
    public StoredDocument[] createStorage(int size) {
        return new StoredDocument[size];
    }
}
