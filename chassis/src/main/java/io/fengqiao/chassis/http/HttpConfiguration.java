package io.fengqiao.chassis.http;

import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.edge.ProblemBundle;
import io.fengqiao.chassis.edge.ProblemTexts;
import io.fengqiao.chassis.kernel.Caller;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@Import({ApiSecurity.class, ApiDocument.class, ProblemAdvice.class, ParkedController.class, AuditController.class})
public class HttpConfiguration implements WebMvcConfigurer {
    static {
        StreamReadConstraints.overrideDefaultStreamReadConstraints(StreamReadConstraints.builder()
                .maxDocumentLength(1024 * 1024)
                .maxNestingDepth(50)
                .maxStringLength(64 * 1024)
                .build());
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerResolver());
    }

    /// A field nobody knows is a mistake of the caller's, told at once; a reader of events
    /// is lenient instead.
    @Bean
    JsonMapperBuilderCustomizer strictRequests() {
        return builder -> builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .changeDefaultPropertyInclusion(include ->
                        include.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL));
    }

    @Bean
    ProblemBundle chassisSentences() {
        return new ProblemBundle("io.fengqiao.chassis.http.problems");
    }

    @Bean
    Problems problems(ProblemTexts texts) {
        return new Problems(texts);
    }

    @Bean
    CommandContexts mandates(JsonMapper json) {
        return new CommandContexts(json);
    }

    /// Inside the security filters, where the caller is known.
    @Bean
    FilterRegistrationBean<AuditFilter> auditFilter(AuditTrail trail) {
        var registration = new FilterRegistrationBean<>(new AuditFilter(trail));
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return registration;
    }
}
