package io.fengqiao.chassis.inbox;

import io.fengqiao.chassis.kernel.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Personal data on the wire: `{"kind":"NAME","sealed":"<JWE>","index":"<blind index>"}`, never the value.
final class PersonalJson extends SimpleModule {
    private record Wire(
            Personal.Kind kind, String sealed, @Nullable String index) {}

    PersonalJson() {
        addSerializer(Personal.class, new StdSerializer<>(Personal.class) {
            @Override
            public void serialize(Personal value, JsonGenerator json, SerializationContext context) {
                json.writeStartObject();
                json.writeStringProperty("kind", value.kind().name());
                json.writeStringProperty("sealed", value.sealed());
                if (value.index() != null) {
                    json.writeStringProperty("index", value.index());
                }
                json.writeEndObject();
            }
        });
        addDeserializer(Personal.class, new StdDeserializer<>(Personal.class) {
            @Override
            public Personal deserialize(JsonParser json, DeserializationContext context) {
                var wire = context.readValue(json, Wire.class);
                if (wire.kind() == null || wire.sealed() == null) {
                    return context.reportInputMismatch(Personal.class, "not sealed");
                }
                return new Personal(wire.kind(), wire.sealed(), wire.index());
            }
        });
    }
}
