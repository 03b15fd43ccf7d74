package io.github.journeymaps.jira;

import static io.github.journeymaps.jira.StubApplicationLinks.ONE;
import static io.github.journeymaps.jira.StubApplicationLinks.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.jira.IssueState.Kind;
import io.github.journeymaps.jira.StubApplicationLinks.PlayedLink;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.memory.CacheMemory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What who is shown of issues, and by how many requests. */
public class IssueLookupTest {
  private final StubApplicationLinks links = new StubApplicationLinks();
  private final PlayedLink one = links.add(ONE, "Jira", "http://jira.example/jira");
  private final PlayedLink two = links.add(TWO, "Jira 2", "http://other.example");
  private final SmallJira jira = new SmallJira().with("CX-1", "First").with("CX-2", "Second");
  private final TestClock clock = new TestClock();
  private final LinkedJiras jiras = new LinkedJiras(links, new CacheMemory(), clock);

  @Before
  public void begin() {
    one.plays(jira);
    CurrentUser.serve("editor");
  }

  @After
  public void end() {
    CurrentUser.serve(null);
    jiras.stop();
  }

  private static List<IssueLink> on(String server, String... keys) {
    return Arrays.stream(keys).map(key -> new IssueLink(server, key)).toList();
  }

  private String look(String... keys) {
    return told(jiras.look(on(ONE, keys), false));
  }

  private String fresh(String... keys) {
    return told(jiras.look(on(ONE, keys), true));
  }

  /** Such as {@code CX-1 OK First; CX-2 HIDDEN | LOGIN}. */
  private static String told(LookupResult result) {
    String issues =
        String.join("; ", result.issues().values().stream().map(IssueLookupTest::told).toList());
    JiraFailure failure = result.servers().get(0).failure();
    return failure == null ? issues : issues + " | " + failure.reason();
  }

  private static String told(IssueState state) {
    String told = state.link().key() + " " + state.kind();
    if (state.issue() == null) {
      return told;
    }
    return state.kind() == Kind.MOVED
        ? told + " to " + state.issue().key()
        : told + " " + state.issue().summary();
  }

  private String alone(String key) {
    return told(jiras.look(new IssueLink(ONE, key)));
  }

  @Test
  public void allIssuesOfAServerComeByOneRequest() {
    assertThat(look("CX-1", "CX-2", "CX-3"))
        .isEqualTo("CX-1 OK First; CX-2 OK Second; CX-3 HIDDEN");
    assertThat(links.asked).hasSize(1);
    var asked = links.asked.get(0);
    assertThat(asked).hasToString("POST /rest/api/2/search");
    assertThat(asked.body)
        .isEqualTo(
            "{\"jql\":\"key in (CX-1,CX-2,CX-3)\",\"validateQuery\":false,\"startAt\":0,"
                + "\"maxResults\":3,\"fields\":[\"summary\",\"status\",\"issuetype\",\"assignee\","
                + "\"priority\",\"duedate\",\"resolution\",\"resolutiondate\"]}");
    assertThat(asked.user).isEqualTo("editor");
    assertThat(asked.redirects).isFalse();
    assertThat(asked.connecting).isEqualTo(2000);
    assertThat(asked.reading).isEqualTo(5000);
    assertThat(asked.headers)
        .containsEntry("Accept", "application/json")
        .containsEntry("Content-Type", "application/json");
    assertThat(asked.thread).startsWith("journey-maps-jira-");
  }

  @Test
  public void everyServerIsAskedOnceAndSideBySide() {
    var both = new CountDownLatch(2);
    StubApplicationLinks.Player waits =
        asked -> {
          both.countDown();
          try {
            both.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return jira.play(asked);
        };
    one.plays(waits);
    two.plays(waits);
    LookupResult result =
        jiras.look(
            List.of(
                new IssueLink(TWO, "CX-1"),
                new IssueLink(ONE, "CX-1"),
                new IssueLink(ONE, "CX-1"),
                new IssueLink("nowhere", "CX-1")),
            false);
    assertThat(result.issues().values())
        .extracting(IssueState::kind)
        .containsExactly(Kind.OK, Kind.OK, Kind.UNKNOWN);
    assertThat(result.servers()).extracting(ServerState::id).containsExactly(TWO, ONE, "nowhere");
    assertThat(result.servers().get(2).server()).isNull();
    assertThat(result.servers().get(2).failure().reason()).isEqualTo(JiraFailure.Reason.NO_SERVER);
    assertThat(links.asked).hasSize(2);
  }

  @Test
  public void manyIssuesComeByTwoHundred() {
    String[] keys = IntStream.range(1, 451).mapToObj(i -> "BIG-" + i).toArray(String[]::new);
    for (String key : keys) {
      jira.with(key, "one of many");
    }
    assertThat(look(keys)).doesNotContain("HIDDEN").contains("BIG-450 OK");
    assertThat(links.asked).hasSize(3);
  }

  @Test
  public void aServerThatGivesFewerIsAskedOn() {
    for (int i = 1; i <= 7; i++) {
      jira.with("CX-" + i, "s");
    }
    jira.atMost(3);
    assertThat(look("CX-1", "CX-2", "CX-3", "CX-4", "CX-5", "CX-6", "CX-7", "CX-8"))
        .contains("CX-7 OK", "CX-8 HIDDEN");
    assertThat(links.asked).hasSize(3);
  }

  @Test
  public void aServerThatNeverEndsIsLeft() {
    one.plays(
        asked -> StubResponse.json(200, "{\"total\":1000000,\"issues\":[{\"key\":\"CX-1\"}]}"));
    assertThat(look("CX-1", "CX-2")).isEqualTo("CX-1 OK null; CX-2 HIDDEN");
    assertThat(links.asked.size()).isLessThanOrEqualTo(3);
  }

  @Test
  public void whatWasShownAMomentAgoIsNotAskedForAgain() {
    look("CX-1", "CX-9");
    clock.pass(Duration.ofSeconds(10));
    assertThat(look("CX-1", "CX-9")).isEqualTo("CX-1 OK First; CX-9 HIDDEN");
    assertThat(links.asked).hasSize(1);
    assertThat(look("CX-1", "CX-2")).isEqualTo("CX-1 OK First; CX-2 OK Second");
    assertThat(links.asked.get(1).body).contains("key in (CX-2)");
    clock.pass(Duration.ofSeconds(10));
    look("CX-1");
    assertThat(links.asked).hasSize(3);
    fresh("CX-1");
    assertThat(links.asked).hasSize(4);
  }

  @Test
  public void nobodyIsShownWhatAnotherWasShown() {
    jira.hides("CX-2", "viewer").hides("CX-2", null).hides("CX-1", null);
    assertThat(look("CX-1", "CX-2")).isEqualTo("CX-1 OK First; CX-2 OK Second");
    CurrentUser.serve("viewer");
    assertThat(look("CX-1", "CX-2")).isEqualTo("CX-1 OK First; CX-2 HIDDEN");
    CurrentUser.serve(null);
    assertThat(look("CX-1", "CX-2")).isEqualTo("CX-1 HIDDEN; CX-2 HIDDEN");
    assertThat(links.asked)
        .extracting(asked -> asked.user)
        .containsExactly("editor", "viewer", null);
    // Nor when Jira does not answer any more.
    one.plays(asked -> StubResponse.html(502));
    assertThat(fresh("CX-1", "CX-2")).isEqualTo("CX-1 UNREACHABLE; CX-2 UNREACHABLE | UNREACHABLE");
    CurrentUser.serve("viewer");
    assertThat(fresh("CX-1", "CX-2"))
        .isEqualTo("CX-1 UNREACHABLE First; CX-2 UNREACHABLE | UNREACHABLE");
    CurrentUser.serve("other");
    assertThat(fresh("CX-1", "CX-2")).isEqualTo("CX-1 UNREACHABLE; CX-2 UNREACHABLE | UNREACHABLE");
  }

  @Test
  public void inTroubleAPersonSeesWhatTheySawBeforeAndSinceWhen() {
    var first = jiras.look(on(ONE, "CX-1"), false).issues().get(new IssueLink(ONE, "CX-1"));
    clock.pass(Duration.ofMinutes(9));
    one.plays(asked -> StubResponse.html(200));
    var then = jiras.look(on(ONE, "CX-1"), false).issues().get(new IssueLink(ONE, "CX-1"));
    assertThat(then.kind()).isEqualTo(Kind.UNREACHABLE);
    assertThat(then.issue()).isEqualTo(first.issue());
    assertThat(then.asOf()).isEqualTo(first.asOf());
    clock.pass(Duration.ofMinutes(2));
    var late = jiras.look(on(ONE, "CX-1"), false).issues().get(new IssueLink(ONE, "CX-1"));
    assertThat(late.issue()).isNull();
    assertThat(late.asOf()).isNull();
  }

  @Test
  public void whatIsHiddenNowIsNotShownFromMemory() {
    look("CX-1");
    jira.hides("CX-1", "editor");
    assertThat(fresh("CX-1")).isEqualTo("CX-1 HIDDEN");
    one.plays(asked -> StubResponse.html(502));
    assertThat(fresh("CX-1")).isEqualTo("CX-1 UNREACHABLE | UNREACHABLE");
  }

  @Test
  public void oneKeyThatHasChangedIsRecognisedWithoutAnotherRequest() {
    jira.moved("CX-5", "OPS-7");
    assertThat(look("CX-1", "CX-5")).isEqualTo("CX-1 OK First; CX-5 MOVED to OPS-7");
    assertThat(links.asked).hasSize(1);
  }

  @Test
  public void amongSeveralMissingKeysTheChangedOnesAreAskedForAlone() {
    jira.moved("CX-5", "OPS-7").with("SEC-1", "planted").hides("SEC-1", "editor");
    assertThat(look("CX-1", "CX-5", "SEC-1", "CX-9"))
        .isEqualTo("CX-1 OK First; CX-5 MOVED to OPS-7; SEC-1 HIDDEN; CX-9 GONE");
    assertThat(links.asked).hasSize(4);
    look("CX-1", "CX-5", "SEC-1", "CX-9");
    assertThat(links.asked).hasSize(4);
  }

  @Test
  public void notMoreThanTenAreAskedForAlone() {
    jira.moved("CX-5", "OPS-7");
    String[] keys = IntStream.range(5, 60).mapToObj(i -> "CX-" + i).toArray(String[]::new);
    assertThat(look(keys)).contains("CX-5 MOVED to OPS-7", "CX-59 HIDDEN");
    assertThat(links.asked).hasSize(11);
  }

  @Test
  public void aLookAtOneIssueTellsGoneFromHidden() {
    jira.with("SEC-1", "planted").hides("SEC-1", "editor").hides("SEC-1", null);
    jira.moved("CX-5", "OPS-7");
    assertThat(look("SEC-1", "CX-9")).isEqualTo("SEC-1 HIDDEN; CX-9 HIDDEN");
    assertThat(alone("SEC-1")).isEqualTo("SEC-1 HIDDEN");
    assertThat(alone("CX-9")).isEqualTo("CX-9 GONE");
    assertThat(alone("CX-5")).isEqualTo("CX-5 MOVED to OPS-7");
    assertThat(alone("CX-1")).isEqualTo("CX-1 OK First");
    assertThat(links.asked).hasSize(5);
    assertThat(alone("SEC-1") + alone("CX-9") + alone("CX-5") + alone("CX-1"))
        .isEqualTo("SEC-1 HIDDENCX-9 GONECX-5 MOVED to OPS-7CX-1 OK First");
    assertThat(links.asked).hasSize(5);
    CurrentUser.serve(null);
    assertThat(alone("SEC-1")).isEqualTo("SEC-1 HIDDEN");
    assertThat(told(jiras.look(new IssueLink("nowhere", "CX-1")))).isEqualTo("CX-1 UNKNOWN");
  }

  @Test
  public void keysThatAreNoneAreSentNowhere() {
    String[] odd = {
      "../../admin",
      "CX-1/../../x",
      "http://evil.example/CX-1",
      "CX-1)",
      "cx-1",
      "CX-0",
      "CX-1\n",
      "CX-1 OR project = SEC",
      "",
      "X".repeat(90) + "-1",
      "CX-" + "9".repeat(30),
      "CX-1%2f"
    };
    assertThat(jiras.look(on(ONE, odd), true).issues().values())
        .hasSize(odd.length)
        .extracting(IssueState::kind)
        .containsOnly(Kind.HIDDEN);
    for (String key : odd) {
      var link = new IssueLink(ONE, key);
      assertThat(jiras.look(link).kind()).isEqualTo(Kind.HIDDEN);
      assertThat(jiras.url(link)).isNull();
    }
    assertThat(jiras.look(on("http://evil.example", "CX-1"), true).issues().values())
        .extracting(IssueState::kind)
        .containsOnly(Kind.UNKNOWN);
    assertThat(links.asked).isEmpty();
  }

  @Test
  public void whoHasToAuthoriseUsIsToldWhereAndAskedForNoMore() {
    one.strangers.add("editor");
    LookupResult result = jiras.look(on(ONE, "CX-1"), false);
    assertThat(told(result)).isEqualTo("CX-1 LOGIN | LOGIN");
    assertThat(result.servers().get(0).failure().authorise())
        .isEqualTo("http://wiki/authorise?id=" + ONE);
    assertThat(links.asked).isEmpty();
    CurrentUser.serve("viewer");
    assertThat(look("CX-1")).isEqualTo("CX-1 OK First");
    CurrentUser.serve("editor");
    one.strangers.clear();
    assertThat(look("CX-1")).isEqualTo("CX-1 LOGIN | LOGIN");
    clock.pass(Duration.ofSeconds(6));
    assertThat(look("CX-1")).isEqualTo("CX-1 OK First");
  }

  @Test
  public void jiraMayWantCredentialsOnlyWhenItIsAsked() {
    one.plays(asked -> StubResponse.login());
    LookupResult result = jiras.look(on(ONE, "CX-1"), false);
    assertThat(told(result)).isEqualTo("CX-1 LOGIN | LOGIN");
    assertThat(result.servers().get(0).failure().authorise()).startsWith("http://wiki/authorise");
    CurrentUser.serve(null);
    result = jiras.look(on(ONE, "CX-1"), false);
    assertThat(told(result)).isEqualTo("CX-1 LOGIN | LOGIN");
    assertThat(result.servers().get(0).failure().authorise()).isNull();
  }

  @Test
  public void wherePeopleWithoutANameMayNotAskTheyHaveToLogIn() {
    one.forAnonymous = false;
    CurrentUser.serve(null);
    LookupResult result = jiras.look(on(ONE, "CX-1"), false);
    assertThat(told(result)).isEqualTo("CX-1 LOGIN | LOGIN");
    assertThat(result.servers().get(0).failure().authorise()).isNull();
    assertThat(links.asked).isEmpty();
  }

  @Test
  public void nobodyAsksInTheNameOfAnAccountThatSeesMore() {
    one.forPeople = false;
    LookupResult result = jiras.look(on(ONE, "CX-1"), false);
    assertThat(told(result)).isEqualTo("CX-1 LOGIN | LOGIN");
    assertThat(result.servers().get(0).failure().authorise()).isNull();
    assertThat(links.asked).isEmpty();
  }

  @Test
  public void whoMayNotUseJiraSeesNothing() {
    one.plays(asked -> StubResponse.json(403, "{\"errorMessages\":[\"planted\"]}"));
    assertThat(look("CX-1")).isEqualTo("CX-1 HIDDEN");
  }

  @Test
  public void twoTabsOfOnePersonAskOnce() throws Exception {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    one.plays(
        asked -> {
          begun.countDown();
          try {
            go.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return jira.play(asked);
        });
    var tabs = Executors.newSingleThreadExecutor();
    try {
      Future<String> first = tabs.submit(() -> lookAs("editor"));
      begun.await();
      var second = new FutureTask<>(() -> lookAs("editor"));
      var waiting = new Thread(second);
      waiting.start();
      while (waiting.getState() != Thread.State.TIMED_WAITING) {
        Thread.onSpinWait();
      }
      go.countDown();
      assertThat(first.get()).isEqualTo("CX-1 OK First");
      assertThat(second.get()).isEqualTo("CX-1 OK First");
    } finally {
      tabs.shutdownNow();
    }
    assertThat(links.asked).hasSize(1);
  }

  private String lookAs(String user) {
    CurrentUser.serve(user);
    try {
      return look("CX-1");
    } finally {
      CurrentUser.serve(null);
    }
  }
}
