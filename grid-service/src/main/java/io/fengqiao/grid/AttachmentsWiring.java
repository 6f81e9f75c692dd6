package io.fengqiao.grid;

import io.fengqiao.grid.work.attachments.AttachingFiles;
import io.fengqiao.grid.work.attachments.Files;
import io.fengqiao.grid.work.reports.OpenReports;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Photos and files on reports.
@Configuration(proxyBeanMethods = false)
class AttachmentsWiring {
    @Bean
    AttachingFiles attachingFiles(OpenReports reports, Files files, InstantSource clock) {
        return new AttachingFiles(reports, files, clock);
    }
}
