package io.fengqiao.dispute.attachments.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.EventWording;
import io.fengqiao.chassis.files.FileStores;
import io.fengqiao.dispute.attachments.Folder;
import io.fengqiao.dispute.attachments.FolderEvent;
import io.fengqiao.dispute.attachments.Folders;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FoldersConfiguration {
    @Bean
    Folders folders(
            AggregateStore store,
            FileStores stores,
            Aggregates<Dispute, ?, DisputeEvent> disputes,
            EventWording<Folder, FolderEvent> wording) {
        return new MongoFolders(store.open(new FolderMapping(), wording), stores.open("attachments", disputes));
    }
}
