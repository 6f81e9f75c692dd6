package io.fengqiao.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/// A store that speaks MongoDB's wire protocol on 127.0.0.1, in this process.
///
/// Of a store in a directory, every answer tells only what is in the file: no kill takes back an acknowledged
/// write, nor a state that somebody has read. Power loss may, unless the store is [#forced()].
///
/// It is not a MongoDB: no transactions, no change streams, no expiry; see the README.
public final class LocalStore implements AutoCloseable {

    /// Connections are spread over these; one that waits for a commit holds up those it shares a thread with.
    private static final int THREADS = 64;

    private final MVStore store;
    private final boolean forced;
    private @Nullable StoreBackend backend;
    private @Nullable MongoServer server;

    private LocalStore(MVStore store, boolean forced) {
        this.store = store;
        this.forced = forced;
    }

    /// A store that forgets everything when it is closed.
    public static LocalStore inMemory() {
        return new LocalStore(StoreFile.inMemory(), false);
    }

    /// The store in a directory, which is made if it is not there.
    ///
    /// @throws StoreUnusable if another process has it, or its file is damaged
    public static LocalStore at(Path directory) {
        return new LocalStore(StoreFile.open(directory), false);
    }

    /// The same store, with every commit forced to the disk: slower, and safe against power loss too.
    ///
    /// To be called before it starts.
    public LocalStore forced() {
        return new LocalStore(store, true);
    }

    /// Serves on a port of 127.0.0.1; 0 means any free one.
    ///
    /// @throws PortTaken if somebody else serves there
    public LocalStore start(int port) {
        if (server != null) {
            throw new IllegalStateException("the store is started (expected: start once)");
        }
        var commands = new StoreBackend(store, new Commits(store, forced));
        var starting = new MongoServer(commands);
        try {
            starting.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, THREADS);
        } catch (Exception e) {
            // Netty throws the checked BindException without declaring it.
            throw causedByTakenPort(e)
                    ? new PortTaken(port, e)
                    : new IllegalStateException("port " + port + " cannot be served", e);
        }
        backend = commands;
        server = starting;
        return this;
    }

    private static boolean causedByTakenPort(@Nullable Throwable e) {
        return e != null && (e instanceof BindException || causedByTakenPort(e.getCause()));
    }

    public int port() {
        return started(server).getLocalAddress().getPort();
    }

    public String connectionString() {
        return "mongodb://127.0.0.1:" + port();
    }

    /// How many documents were held against a query's conditions so far: what queries cost,
    /// whatever they return.
    public long documentsExamined() {
        return started(backend).examined().sum();
    }

    private static <T> T started(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("the store is not started (expected: start first)");
        }
        return part;
    }

    /// Disconnects the clients and closes the file. Commands under way may or may not be carried out; they
    /// are not answered.
    @Override
    public void close() {
        var running = server;
        server = null;
        backend = null;
        if (running == null) {
            store.close();
        } else {
            running.shutdownNow();
        }
    }
}
