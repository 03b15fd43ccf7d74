package io.github.journeymaps.browser;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The Chromium of this machine; installs it where that takes no question. */
public final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private static final List<String> PLACES =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private Chromium() {}

  /** Playwright that downloads nothing of its own. Close it. */
  public static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /** A browser without a window and with a fresh profile. Close it. */
  public static Browser launch(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(executable())
                .setHeadless(true)
                .setArgs(FLAGS)
                .setTimeout(60_000));
  }

  /**
   * @throws IllegalStateException when there is none and none can be installed, saying what to do
   */
  static synchronized Path executable() {
    return installed()
        .or(Chromium::install)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No Chromium or Chrome found. Install one (Debian: apt-get install chromium), or"
                        + " name it: mvn verify -Dchromium=/path/to/chrome"));
  }

  private static Optional<Path> installed() {
    var named = Stream.ofNullable(System.getProperty("chromium"));
    var onPath =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> folder + File.separator + name));
    return Stream.of(named, onPath, PLACES.stream())
        .flatMap(places -> places)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> install() {
    if (!"root".equals(System.getProperty("user.name"))
        || !Files.exists(Path.of("/usr/bin/apt-get"))) {
      return Optional.empty();
    }
    return alone(
        () -> {
          run("apt-get", "update", "-qq");
          run("apt-get", "install", "-y", "-qq", "chromium");
        });
  }

  /** One JVM installs it, and those that came meanwhile find it there. */
  private static Optional<Path> alone(Runnable installing) {
    Path file = Path.of(System.getProperty("java.io.tmpdir"), "journey-maps-installs-chromium");
    try (var channel = FileChannel.open(file, CREATE, WRITE);
        var lock = channel.lock()) {
      if (lock.isValid() && installed().isEmpty()) {
        installing.run();
      }
      return installed();
    } catch (IOException e) {
      throw new IllegalStateException("Chromium cannot be installed: " + e.getMessage(), e);
    }
  }

  private static void run(String... command) {
    try {
      var process = new ProcessBuilder(command).inheritIO().start();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException(String.join(" ", command) + " took over 10 minutes");
      }
    } catch (IOException e) {
      throw new IllegalStateException(String.join(" ", command) + " did not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(String.join(" ", command) + " was interrupted", e);
    }
  }
}
