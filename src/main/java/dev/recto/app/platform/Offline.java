package dev.recto.app.platform;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import java.util.Set;

/// Keeps the whole program off the network, libraries included: the toolkit would otherwise fetch a
/// picture of which the clipboard has only the address.
public final class Offline implements URLStreamHandlerFactory {
    private static final Set<String> NETWORK = Set.of("http", "https", "ftp");

    /// Holds from now on for this process. Called once.
    public static void keep() {
        URL.setURLStreamHandlerFactory(new Offline());
    }

    @Override
    public @Nullable URLStreamHandler createURLStreamHandler(String protocol) {
        return NETWORK.contains(protocol) ? new Refusal() : null;
    }

    private static final class Refusal extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("Recto uses no network: " + address);
        }
    }
}
