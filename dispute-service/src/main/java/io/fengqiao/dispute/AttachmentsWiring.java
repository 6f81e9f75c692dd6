package io.fengqiao.dispute;

import io.fengqiao.dispute.attachments.AttachingFiles;
import io.fengqiao.dispute.attachments.Folders;
import io.fengqiao.dispute.casework.Confidants;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Photos and files on disputes.
@Configuration(proxyBeanMethods = false)
class AttachmentsWiring {
    @Bean
    AttachingFiles attachingFiles(Confidants confidants, Folders folders, InstantSource clock) {
        return new AttachingFiles(confidants, folders, clock);
    }
}
