package io.fengqiao.chassis.rules.mongo;

import com.mongodb.MongoException;
import io.fengqiao.chassis.rules.BookRefused;
import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.chassis.rules.RuleBooks;
import jakarta.annotation.PostConstruct;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/// Reads what editions there are, before anything is decided and every few seconds: an approved edition is
/// known to every replica minutes before it comes into effect, and from then on its day decides, not when
/// it was read.
final class EditionRefresher {
    private static final Logger log = LoggerFactory.getLogger(EditionRefresher.class);

    private final RuleBooks books;
    private final List<EditionShelf<?>> shelves;

    EditionRefresher(RuleBooks books, List<EditionShelf<?>> shelves) {
        this.books = books;
        this.shelves = shelves;
    }

    /// A service that does not know its rules does not start.
    @PostConstruct
    void readAll() {
        for (EditionShelf<?> shelf : shelves) {
            for (BookRefused refused : shelf.learn(books.of(shelf.book()))) {
                log.error("An approved edition cannot be read: the one before it stays in effect", refused);
            }
        }
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    void look() {
        try {
            readAll();
        } catch (MongoException | DataAccessException e) {
            log.warn("The rule books could not be read; those known stay: {}", e.toString());
        }
    }
}
