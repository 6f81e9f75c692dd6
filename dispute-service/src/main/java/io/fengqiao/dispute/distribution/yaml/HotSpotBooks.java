package io.fengqiao.dispute.distribution.yaml;

import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.chassis.rules.yaml.ShippedBooks;
import io.fengqiao.chassis.rules.yaml.YamlBook;
import io.fengqiao.dispute.distribution.HotSpotRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HotSpotBooks {
    @Bean
    EditionShelf<HotSpotRule> hotSpotsBook(ShippedBooks shipped) {
        return shipped.shelf(YamlBook.of("hot-spots", HotSpotFile.class, HotSpotFile::rule, HotSpotRule::version));
    }
}
