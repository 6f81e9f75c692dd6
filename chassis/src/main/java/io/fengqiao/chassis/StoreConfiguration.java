package io.fengqiao.chassis;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.kernel.Personal;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/// How values are stored: no Java type names, dates as ISO days, codes as they are written, personal data as
/// what it is
/// - sealed.
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean
    MongoCustomConversions conversions() {
        return new MongoCustomConversions(List.of(
                new PersonalWriter(),
                new PersonalReader(),
                new DayWriter(),
                new DayReader(),
                new DivisionWriter(),
                new DivisionReader(),
                new UnitWriter(),
                new UnitReader()));
    }

    @Bean
    MappingMongoConverter mappingMongoConverter(
            MongoDatabaseFactory factory, MongoMappingContext context, MongoCustomConversions conversions) {
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        converter.setMapKeyDotReplacement("·");
        return converter;
    }

    @WritingConverter
    private static final class PersonalWriter implements Converter<Personal, Document> {
        @Override
        public Document convert(Personal personal) {
            var document = new Document("kind", personal.kind().name()).append("sealed", personal.sealed());
            return personal.index() == null ? document : document.append("index", personal.index());
        }
    }

    @ReadingConverter
    private static final class PersonalReader implements Converter<Document, Personal> {
        @Override
        public Personal convert(Document document) {
            return new Personal(
                    Personal.Kind.valueOf(document.getString("kind")), document.getString("sealed"), index(document));
        }

        private static @Nullable String index(Document document) {
            return document.getString("index");
        }
    }

    @WritingConverter
    private static final class DayWriter implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    private static final class DayReader implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String day) {
            return LocalDate.parse(day);
        }
    }

    @WritingConverter
    private static final class DivisionWriter implements Converter<DivisionCode, String> {
        @Override
        public String convert(DivisionCode division) {
            return division.value();
        }
    }

    @ReadingConverter
    private static final class DivisionReader implements Converter<String, DivisionCode> {
        @Override
        public DivisionCode convert(String division) {
            return new DivisionCode(division);
        }
    }

    @WritingConverter
    private static final class UnitWriter implements Converter<UnitCode, String> {
        @Override
        public String convert(UnitCode unit) {
            return unit.value();
        }
    }

    @ReadingConverter
    private static final class UnitReader implements Converter<String, UnitCode> {
        @Override
        public UnitCode convert(String unit) {
            return new UnitCode(unit);
        }
    }
}
