package io.fengqiao.chassis;

import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.chassis.rules.http.RuleBooksHttpConfiguration;
import io.fengqiao.chassis.rules.mongo.RuleBooksConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Rules as data, wherever a service has a book.
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(EditionShelf.class)
@Import({RuleBooksConfiguration.class, RuleBooksHttpConfiguration.class})
class RulesConfiguration {}
