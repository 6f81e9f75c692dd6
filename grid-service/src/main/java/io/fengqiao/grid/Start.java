package io.fengqiao.grid;

import io.fengqiao.grid.net.divisions.DescribingDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What is there from the start, before the service says it is ready. A second start finds it all
/// and writes nothing.
@Component
@Order(0)
class Start implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(Start.class);

    private final DescribingDirectory describing;

    Start(DescribingDirectory describing) {
        this.describing = describing;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        log.info("{} divisions and units described anew", describing.describeAll());
    }
}
