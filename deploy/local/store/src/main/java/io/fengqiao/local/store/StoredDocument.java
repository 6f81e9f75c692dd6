package io.fengqiao.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import org.jspecify.annotations.Nullable;

/// A document as the map holds it: as an object, as BSON, or both, each made when it is first asked for.
///
/// A commit writes whole pages, hence the neighbours of what changed too; as their BSON is kept, that is
/// copying and not encoding. Nobody may change a document once it is stored: readers share
/// it without copying.
final class StoredDocument {

    private volatile @Nullable Document document;
    private volatile byte @Nullable [] bson;

    StoredDocument(Document document) {
        this.document = document;
    }

    StoredDocument(byte[] bson) {
        this.bson = bson;
    }

    Document document() {
        var known = document;
        if (known == null) {
            known = BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson()));
            document = known;
        }
        return known;
    }

    byte[] bson() {
        var known = bson;
        if (known == null) {
            known = encoded(document());
            bson = known;
        }
        return known;
    }

    private static byte[] encoded(Document document) {
        ByteBuf buffer = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, buffer);
        return ByteBufUtil.getBytes(buffer);
    }
}
