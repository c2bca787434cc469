package dev.recto.app.platform;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The one running Recto of a library. A second start hands its files to the first over a local
/// socket (a file, not a network port) and ends; the first comes to the front and opens them.
public final class SingleInstance implements AutoCloseable {
    private static final Logger LOG = System.getLogger(SingleInstance.class.getName());

    // Bounds on what another process may send.
    private static final int MOST_FILES = 1000;

    private final ServerSocketChannel server;
    private final Path socket;

    private SingleInstance(ServerSocketChannel server, Path socket) {
        this.server = server;
        this.socket = socket;
    }

    /// The socket for a library: in the folder for such things where the system has one, else in
    /// the folder for temporary files; short, because its path may have about a hundred bytes at
    /// most.
    public static Path socketFor(Path library) {
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        String folder =
                runtime == null || runtime.isBlank()
                        ? System.getProperty("java.io.tmpdir")
                        : runtime;
        String user = Integer.toHexString(System.getProperty("user.name").hashCode());
        String name = Integer.toHexString(library.toAbsolutePath().toString().hashCode());
        return Path.of(folder, "recto-" + user + "-" + name + ".sock");
    }

    /// Hands files to a running instance.
    ///
    /// @return whether there is one and it took them
    public static boolean handOver(Path socket, List<Path> files) {
        if (!Files.exists(socket)) {
            return false; // the usual case, and the channels need not be loaded for it
        }
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            var out = new DataOutputStream(Channels.newOutputStream(channel));
            out.writeInt(files.size());
            for (Path file : files) {
                out.writeUTF(file.toAbsolutePath().toString());
            }
            out.flush();
            return new DataInputStream(Channels.newInputStream(channel)).readBoolean();
        } catch (IOException nobodyListens) {
            return false;
        }
    }

    /// Becomes the running instance.
    ///
    /// @param opened told, on a thread of its own, what later starts want opened (no files: only
    ///   come to the front)
    /// @throws IOException if the socket cannot be made; Recto then runs without it
    public static SingleInstance listen(Path socket, Consumer<List<Path>> opened)
            throws IOException {
        Files.deleteIfExists(
                socket); // left behind by a killed process; a living one was asked before
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofPlatform().daemon().name("recto-instance").start(() -> serve(server, opened));
        return new SingleInstance(server, socket);
    }

    private static void serve(ServerSocketChannel server, Consumer<List<Path>> opened) {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                List<Path> files = read(channel);
                new DataOutputStream(Channels.newOutputStream(channel)).writeBoolean(true);
                opened.accept(files);
            } catch (IOException e) {
                if (server.isOpen()) {
                    LOG.log(Level.WARNING, "A second start could not be heard", e);
                }
            }
        }
    }

    private static List<Path> read(SocketChannel channel) throws IOException {
        var in = new DataInputStream(Channels.newInputStream(channel));
        int count = in.readInt();
        if (count < 0 || count > MOST_FILES) {
            throw new IOException(count + " files");
        }
        var files = new ArrayList<Path>();
        for (int i = 0; i < count; i++) {
            files.add(Path.of(in.readUTF()));
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
    }
}
