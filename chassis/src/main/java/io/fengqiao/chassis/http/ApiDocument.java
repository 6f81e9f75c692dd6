package io.fengqiao.chassis.http;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/// What every service's OpenAPI document says beside its own: the token, the headers of commands, and how
/// a refusal looks.
@Configuration(proxyBeanMethods = false)
class ApiDocument {
    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    @Bean
    OpenApiCustomizer tokensAndProblems(@Value("${spring.application.name}") String service) {
        return document -> {
            document.setInfo(new Info().title("Fengqiao " + service).version("v1"));
            document.getComponents()
                    .addSecuritySchemes(
                            TOKEN,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .bearerFormat("JWT"))
                    .addSchemas(PROBLEM, problem());
            document.addSecurityItem(new SecurityRequirement().addList(TOKEN));
        };
    }

    @Bean
    OperationCustomizer commandsAndRefusals() {
        return (operation, method) -> {
            if (isCommand(method)) {
                addCommandHeaders(operation);
            }
            var refusal = new ApiResponse()
                    .description("Refused: RFC 9457, in English or Chinese by Accept-Language")
                    .content(new Content()
                            .addMediaType(
                                    "application/problem+json",
                                    new MediaType()
                                            .schema(new ObjectSchema().$ref("#/components/schemas/" + PROBLEM))));
            operation.getResponses().addApiResponse(ApiResponses.DEFAULT, refusal);
            return operation;
        };
    }

    /// A command makes its [CommandContexts] of the request; nothing else takes it.
    private static boolean isCommand(HandlerMethod method) {
        return Arrays.asList(method.getMethod().getParameterTypes()).contains(HttpServletRequest.class);
    }

    private static void addCommandHeaders(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("Idempotency-Key")
                .required(true)
                .description("Names the command: sent again with the same content it is done once")
                .schema(new StringSchema().pattern(CommandContexts.KEY.pattern())));
        operation.addParametersItem(new HeaderParameter()
                .name("If-Match")
                .required(false)
                .description("The ETag of what was seen; a later version is refused with 412")
                .schema(new StringSchema()));
    }

    private static ObjectSchema problem() {
        var problem = new ObjectSchema();
        problem.description("RFC 9457; rule is the number of the rule that refuses (S58), if one does");
        for (String field : new String[] {"type", "title", "detail", "instance", "rule"}) {
            problem.addProperty(field, new StringSchema());
        }
        problem.addProperty("status", new IntegerSchema());
        return problem;
    }
}
