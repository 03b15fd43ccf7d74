package io.github.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class KeptIssuesTest {
  private static final String TASK =
      "{\"fields\":{\"project\":{\"key\":\"CX\"},\"issuetype\":{\"id\":\"10002\"},"
          + "\"summary\":\"Task %s\"}}";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private Optional<Path> file() {
    return Optional.of(folder.getRoot().toPath().resolve("jira/issues.json"));
  }

  private static String create(StandInJira jira, Object name) throws Exception {
    return new RestClient(jira, "editor")
        .post("/rest/api/2/issue", TASK.formatted(name))
        .json()
        .path("key")
        .asText();
  }

  @Test
  public void issuesOutliveTheServerAndNumbersAreNeverGivenTwice() throws Exception {
    String key;
    try (StandInJira jira = StandInJira.start(0, "/jira", file(), true)) {
      RestClient editor = new RestClient(jira, "editor");
      key = create(jira, "kept");
      String at = "/rest/api/2/issue/" + key;
      editor.post(at + "/transitions", "{\"transition\":{\"id\":\"31\"}}");
      editor.post(
          at + "/remotelink",
          "{\"globalId\":\"g\",\"object\":{\"url\":\"https://x\",\"title\":\"t\"}}");
      editor.post("/rest/host/issues/CX-1/move", "{\"project\":\"OPS\"}");
      editor.delete("/rest/api/2/issue/" + create(jira, "gone"));
    }
    try (StandInJira jira = StandInJira.start(0, "/jira", file(), true)) {
      RestClient viewer = new RestClient(jira, "viewer");
      assertThat(
              viewer.get("/rest/api/2/issue/" + key).json().at("/fields/resolution/name").asText())
          .isEqualTo("Done");
      assertThat(viewer.get("/rest/api/2/issue/" + key + "/remotelink").json()).hasSize(1);
      assertThat(viewer.get("/rest/api/2/issue/CX-1").json().path("key").asText())
          .isEqualTo("OPS-5");
      assertThat(viewer.post("/rest/api/2/search", "{}").json().path("total").asInt())
          .isEqualTo(14);
      assertThat(create(jira, "next")).isEqualTo("CX-11");
    }
    assertThat(Files.list(file().get().getParent())).hasSize(1);
  }

  @Test
  public void manyCreateAtOnceAndEachHasItsOwnKey() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (StandInJira jira = StandInJira.start(0, "/jira", file(), false)) {
      List<Future<String>> keys = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        int number = i;
        keys.add(threads.submit(() -> create(jira, number)));
      }
      List<String> made = new ArrayList<>();
      for (Future<String> key : keys) {
        made.add(key.get());
      }
      assertThat(made).doesNotHaveDuplicates().contains("CX-1", "CX-40").hasSize(40);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  public void severalRunInOneJvmWithIssuesOfTheirOwn() throws Exception {
    try (StandInJira one = StandInJira.start(0, "/jira", Optional.empty(), false);
        StandInJira other = StandInJira.start(0, "/jira", Optional.empty(), false)) {
      create(one, "here");
      RestClient there = new RestClient(other, "editor");
      assertThat(there.post("/rest/api/2/search", "{}").json().path("total").asInt()).isZero();
      assertThat(one.secret()).isNotEqualTo(other.secret());
    }
  }
}
