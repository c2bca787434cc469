package dev.recto.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.net.URL;

class OfflineTest {
    private final Offline offline = new Offline();

    @ParameterizedTest
    @ValueSource(strings = {"http", "https", "ftp"})
    void addressesOnTheNetworkAreNotOpened(String protocol) throws IOException {
        URI address = URI.create(protocol + "://127.0.0.1:9/heart.png");
        URL url = URL.of(address, offline.createURLStreamHandler(protocol));
        assertThatThrownBy(url::openStream)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Recto uses no network");
    }

    @Test
    void whatLiesOnThisComputerIs() {
        assertThat(offline.createURLStreamHandler("jar")).isNull();
    }
}
