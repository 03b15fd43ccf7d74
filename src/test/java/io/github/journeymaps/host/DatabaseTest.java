package io.github.journeymaps.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.host.api.StartupException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class DatabaseTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private void assertRefused(HostOptions options, String... words) {
    assertThatThrownBy(() -> Database.open(options, folder.getRoot().toPath()).close())
        .isInstanceOf(StartupException.class)
        .satisfies(thrown -> assertThat(thrown.getMessage()).contains(words).doesNotContain("\n"));
  }

  @Test
  public void aFileThatAnotherHostHasOpenIsSaidToBeInUse() throws Exception {
    Path home = folder.getRoot().toPath();
    Database.open(HostOptions.forTests(), home).close();
    Path file = home.resolve("database.mv.db");
    try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = other.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertRefused(HostOptions.forTests(), home + " is in use", "-Dhost.home");
    }
    Database.open(HostOptions.forTests(), home).close();
  }

  @Test
  public void aServerThatDoesNotAnswerIsNamed() {
    String url = "jdbc:postgresql://localhost:1/none";
    assertRefused(HostOptions.forTests().withDatabase(url, "x", ""), url, "-Djdbc.url");
  }
}
