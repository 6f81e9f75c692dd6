package io.fengqiao.chassis.inbox;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.UnitCode;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Codes on the wire are plain strings; one of another form is a mistake of the field it stands in.
final class CodesJson extends SimpleModule {
    CodesJson() {
        add(DivisionCode.class, DivisionCode::parse);
        add(UnitCode.class, UnitCode::parse);
    }

    private <T> void add(Class<T> type, Function<String, Optional<T>> parse) {
        addSerializer(type, new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(value.toString());
            }
        });
        addDeserializer(type, new StdDeserializer<>(type) {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                var text = context.readValue(json, String.class);
                var code = text == null ? Optional.<T>empty() : parse.apply(text);
                return code.isPresent() ? code.get() : context.reportInputMismatch(type, "not a code");
            }
        });
    }
}
