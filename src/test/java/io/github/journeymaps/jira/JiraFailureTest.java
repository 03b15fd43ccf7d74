package io.github.journeymaps.jira;

import static io.github.journeymaps.jira.StubApplicationLinks.ONE;
import static io.github.journeymaps.jira.StubApplicationLinks.TWO;
import static java.time.Duration.ofSeconds;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.net.ResponseException;
import io.github.journeymaps.jira.IssueState.Kind;
import io.github.journeymaps.jira.JiraFailure.Reason;
import io.github.journeymaps.jira.StubApplicationLinks.PlayedLink;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.memory.CacheMemory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Servers that are down, slow, busy, or no Jira at all. */
public class JiraFailureTest {
  private static final Timeouts SHORT =
      new Timeouts(
          Duration.ofMillis(200),
          Duration.ofMillis(300),
          Duration.ofMillis(500),
          Duration.ofMillis(500),
          Duration.ofMillis(100));

  private static final IssueLink CX_1 = new IssueLink(ONE, "CX-1");

  private final StubApplicationLinks links = new StubApplicationLinks();
  private final PlayedLink one = links.add(ONE, "Jira", "http://jira.example/jira");
  private final PlayedLink two = links.add(TWO, "Jira 2", "http://other.example");
  private final SmallJira jira = new SmallJira().with("CX-1", "planted");
  private final TestClock clock = new TestClock();
  private final LinkedJiras jiras = new LinkedJiras(links, new CacheMemory(), clock, SHORT);
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicInteger interrupted = new AtomicInteger();

  @Before
  public void begin() {
    two.plays(jira);
    CurrentUser.serve("editor");
  }

  @After
  public void end() {
    over.countDown();
    CurrentUser.serve(null);
    jiras.stop();
  }

  private StubResponse hang() {
    await(over);
    return StubResponse.empty(204);
  }

  private JiraFailure look(boolean fresh) {
    return jiras.look(List.of(CX_1), fresh).servers().get(0).failure();
  }

  private Reason reason(boolean fresh) {
    JiraFailure failure = look(fresh);
    return failure == null ? null : failure.reason();
  }

  @Test
  public void whatIsNoAnswerOfJiraIsNoAnswer() {
    var answers =
        Map.<String, StubApplicationLinks.Player>ofEntries(
            Map.entry("a log-in page", asked -> StubResponse.html(200)),
            Map.entry("an error page", asked -> StubResponse.html(404)),
            Map.entry(
                "a redirect", asked -> StubResponse.empty(302).with("Location", "http://evil/")),
            Map.entry("a gateway", asked -> StubResponse.html(502)),
            Map.entry("an error", asked -> StubResponse.json(500, "{\"errorMessages\":[\"x\"]}")),
            Map.entry("nothing", asked -> StubResponse.empty(200)),
            Map.entry("half of it", asked -> StubResponse.json(200, "{\"issues\":[")),
            Map.entry("two of it", asked -> StubResponse.json(200, "{\"issues\":[]} {}")),
            Map.entry("something else", asked -> StubResponse.json(200, "{\"total\":0}")),
            Map.entry("a list", asked -> StubResponse.json(200, "[]")),
            Map.entry("too deep", asked -> StubResponse.json(200, "[".repeat(50_000))),
            Map.entry("no body", asked -> StubResponse.empty(204)),
            Map.entry("a refusal", asked -> StubResponse.json(400, "{\"errorMessages\":[\"x\"]}")),
            Map.entry("too much", asked -> StubResponse.json(200, StubResponse.endless(0))),
            Map.entry("drops", asked -> StubResponse.json(200, StubResponse.endless(20))),
            Map.entry(
                "no connection",
                asked -> {
                  throw new ResponseException(new ConnectException("planted"));
                }),
            Map.entry(
                "silence",
                asked -> {
                  throw new ResponseException(new SocketTimeoutException("planted"));
                }),
            Map.entry(
                "a fault of the link",
                asked -> {
                  throw new IllegalStateException("planted");
                }),
            Map.entry(
                "a link of another version",
                asked -> {
                  throw new NoSuchMethodError("planted");
                }));
    answers.forEach(
        (name, player) -> {
          one.plays(player);
          assertThat(reason(true)).as(name).isEqualTo(Reason.UNREACHABLE);
          assertThat(jiras.look(CX_1).kind()).as(name).isEqualTo(Kind.UNREACHABLE);
        });
  }

  @Test
  public void aSlowServerIsWaitedForOnceAndNotLong() {
    one.plays(asked -> hang());
    long start = System.nanoTime();
    assertThat(reason(false)).isEqualTo(Reason.UNREACHABLE);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    for (int view = 0; view < 20; view++) {
      assertThat(reason(false)).isEqualTo(Reason.UNREACHABLE);
      assertThat(jiras.look(CX_1).kind()).isEqualTo(Kind.UNREACHABLE);
    }
    assertThat(links.asked).hasSize(1);
    CurrentUser.serve("viewer");
    assertThat(reason(false)).isEqualTo(Reason.UNREACHABLE);
    assertThat(links.asked).hasSize(1);
  }

  @Test
  public void theOtherServerIsNotSlowerForIt() {
    one.plays(asked -> hang());
    var both = List.of(CX_1, new IssueLink(TWO, "CX-1"));
    for (int view = 0; view < 9; view++) {
      assertThat(jiras.look(both, true).issues().get(both.get(1)).kind()).isEqualTo(Kind.OK);
    }
  }

  @Test
  public void afterHalfAMinuteItIsAskedAgainAndFreshAtOnce() {
    one.plays(asked -> StubResponse.html(502));
    look(false);
    one.plays(jira);
    clock.pass(Duration.ofSeconds(29));
    assertThat(reason(false)).isEqualTo(Reason.UNREACHABLE);
    clock.pass(Duration.ofSeconds(2));
    assertThat(reason(false)).isNull();
    one.plays(asked -> StubResponse.html(502));
    look(true);
    one.plays(jira);
    assertThat(reason(true)).isNull();
    clock.pass(Duration.ofMinutes(2));
    assertThat(reason(false)).isNull();
  }

  @Test
  public void anAnswerOfAnyKindEndsTheTroubleForAll() {
    one.plays(asked -> StubResponse.html(502));
    look(false);
    one.plays(asked -> StubResponse.json(200, "[]"));
    assertThat(jiras.projects(ONE)).isEmpty();
    one.plays(jira);
    CurrentUser.serve("viewer");
    assertThat(reason(false)).isNull();
  }

  @Test
  public void aBusyServerHasItsPause() {
    one.plays(asked -> StubResponse.json(429, "{}").with("Retry-After", "40"));
    assertThat(look(false).args()).containsExactly("Jira", "40");
    clock.pass(Duration.ofSeconds(30));
    assertThat(look(false).args()).containsExactly("Jira", "10");
    assertThat(look(false).reason()).isEqualTo(Reason.BUSY);
    assertThat(links.asked).hasSize(1);
    one.plays(jira);
    clock.pass(Duration.ofSeconds(11));
    assertThat(reason(false)).isNull();
  }

  @Test
  public void tooManyRequestsOfOneAreNobodyElsesTrouble() {
    one.plays(asked -> asked.user.equals("editor") ? StubResponse.empty(429) : jira.play(asked));
    assertThat(look(false).args()).containsExactly("Jira", "30");
    CurrentUser.serve("viewer");
    assertThat(reason(false)).isNull();
    one.plays(asked -> StubResponse.html(503).with("Retry-After", "9"));
    assertThat(reason(true)).isEqualTo(Reason.BUSY);
    CurrentUser.serve("other");
    assertThat(reason(false)).isEqualTo(Reason.BUSY);
  }

  @Test
  public void aPauseIsSecondsOrADateAndNotForEver() {
    var headers =
        Map.of(
            "7", "7",
            "0", "1",
            "999999", "300",
            "99999999999999999999", "30",
            "-5", "30",
            "soon", "30",
            "Fri, 01 May 2026 12:01:00 GMT", "60",
            "Fri, 01 May 2020 12:01:00 GMT", "1");
    headers.forEach(
        (header, seconds) -> {
          one.plays(asked -> StubResponse.html(503).with("Retry-After", header));
          assertThat(look(true).args()).as(header).containsExactly("Jira", seconds);
        });
  }

  @Test
  public void whoeverAsksMoreThanOurThreadsCanTakeIsToldSo() {
    one.plays(asked -> hang());
    List<CompletionStage<Void>> sent = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      sent.add(jiras.removeBackLink(CX_1, "x"));
    }
    var refused = sent.get(399).toCompletableFuture();
    assertThat(refused).isCompletedExceptionally();
    assertThatThrownBy(refused::join).cause().hasMessage("BUSY [Jira, 5]");
    // Whoever waits has threads of their own.
    two.plays(jira);
    assertThat(jiras.look(List.of(new IssueLink(TWO, "CX-1")), false).servers().get(0).failure())
        .isNull();
    over.countDown();
    sent.subList(0, 300).forEach(stage -> stage.toCompletableFuture().join());
  }

  @Test
  public void backLinksThatWaitedForAThreadHaveTheWholeTimeThen() {
    one.plays(
        asked -> {
          StubResponse.pause(150);
          return StubResponse.json(200, "{}");
        });
    List<CompletionStage<Void>> sent = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      sent.add(jiras.addBackLink(CX_1, back()));
    }
    assertThat(sent).allSatisfy(stage -> assertThat(stage).succeedsWithin(ofSeconds(5)));
    one.plays(jira);
    assertThat(reason(false)).isNull();
  }

  @Test
  public void whatOneAsksForInTheirOwnWayIsNobodyElsesTrouble() {
    var players =
        Map.<String, StubApplicationLinks.Player>of(
            "silence", asked -> hang(), "an error page", asked -> StubResponse.html(502));
    players.forEach(
        (name, player) -> {
          one.plays(player);
          assertThat(thrown(() -> jiras.search(ONE, "text ~ slow"))).contains("UNREACHABLE");
          var wanted = new NewIssue("CX", "1", "s", "d", Map.of());
          assertThat(thrown(() -> jiras.create(ONE, wanted))).contains("UNSURE");
          one.plays(jira);
          assertThat(reason(false)).as(name).isNull();
          clock.pass(Duration.ofHours(1));
        });
  }

  @Test
  public void aRequestThatJiraStumblesOverIsNoTroubleOfOthers() {
    one.plays(asked -> StubResponse.json(500, "{\"errorMessages\":[\"x\"]}"));
    assertThat(jiras.addBackLink(CX_1, back()).toCompletableFuture())
        .failsWithin(ofSeconds(5))
        .withThrowableThat()
        .withMessageContaining("UNREACHABLE");
    one.plays(jira);
    assertThat(reason(false)).isNull();
  }

  @Test
  public void aServerThatHasNoSearchIsNamedAsOneThatGivesNoAnswer() {
    one.plays(asked -> StubResponse.json(404, "{\"errorMessages\":[\"x\"]}"));
    assertThat(look(false)).hasMessage("UNREACHABLE [Jira]");
  }

  @Test
  public void whatWaitsWhenWeStopIsGivenUp() throws Exception {
    one.plays(asked -> hang());
    List<CompletableFuture<Void>> sent = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      sent.add(jiras.removeBackLink(CX_1, "x").toCompletableFuture());
    }
    jiras.stop();
    over.countDown();
    for (var stage : sent) {
      assertThat(stage.handle((done, failure) -> "ended").get()).isEqualTo("ended");
    }
    assertThat(reason(true)).isEqualTo(Reason.BUSY);
  }

  @Test
  public void whoWritesAnAnswerDownWhenWeStopIsNotInterrupted() throws Exception {
    var asked = new CountDownLatch(1);
    var writing = new CountDownLatch(1);
    one.plays(
        call -> {
          await(asked);
          return StubResponse.empty(204);
        });
    CompletableFuture<Void> written =
        jiras
            .removeBackLink(CX_1, "x")
            .toCompletableFuture()
            .thenRun(writing::countDown)
            .thenRun(this::hang);
    asked.countDown();
    assertThat(writing.await(20, SECONDS)).isTrue();
    jiras.stop();
    over.countDown();
    written.get(20, SECONDS);
    assertThat(interrupted).hasValue(0);
  }

  private void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      interrupted.incrementAndGet();
    }
  }

  @Test
  public void whoWaitsForAnAnswerWhenWeStopIsToldAtOnce() throws Exception {
    var asking = new CountDownLatch(1);
    one.plays(
        asked -> {
          asking.countDown();
          return hang();
        });
    var patient =
        new Timeouts(ofSeconds(60), ofSeconds(60), ofSeconds(60), ofSeconds(60), ofSeconds(0));
    var slow = new LinkedJiras(links, new CacheMemory(), clock, patient);
    var looked =
        CompletableFuture.supplyAsync(() -> slow.look(List.of(CX_1), true).servers().get(0));
    assertThat(asking.await(20, SECONDS)).isTrue();
    slow.stop();
    assertThat(looked).succeedsWithin(ofSeconds(20));
    assertThat(looked.get().failure().reason()).isEqualTo(Reason.UNREACHABLE);
  }

  @Test
  public void ourThreadsEndNobodysServer() {
    one.plays(jira);
    look(false);
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().startsWith("journey-maps-jira-"))
        .isNotEmpty()
        .allMatch(Thread::isDaemon);
  }

  @Test
  public void nothingThatJiraSaysIsLoggedOrInAnException() {
    PrintStream err = System.err;
    var log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      one.plays(jira);
      look(true);
      var said = new ArrayList<String>();
      for (StubApplicationLinks.Player player : planted()) {
        one.plays(player);
        said.add("" + look(true));
        said.add(thrown(() -> jiras.find(CX_1)));
        said.add(thrown(() -> jiras.search(ONE, "x")));
        said.add(thrown(() -> jiras.create(ONE, new NewIssue("CX", "1", "s", "d", Map.of()))));
        said.add(thrown(() -> jiras.addBackLink(CX_1, back()).toCompletableFuture().join()));
        clock.pass(Duration.ofHours(1));
      }
      assertThat(said).hasSize(25).noneMatch(text -> text.contains("planted"));
    } finally {
      System.setErr(err);
    }
    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains("gives no answer")
        .doesNotContain("planted");
  }

  private static BackLink back() {
    return new BackLink("g", "http://wiki/x", "t", "s");
  }

  private static List<StubApplicationLinks.Player> planted() {
    return List.of(
        asked ->
            StubResponse.json(
                400, "{\"errorMessages\":[\"planted\"],\"errors\":{\"a\":\"planted\"}}"),
        asked -> StubResponse.json(500, "{\"errorMessages\":[\"planted\"]}"),
        asked -> StubResponse.json(200, "{\"planted\":"),
        asked -> StubResponse.empty(302).with("Location", "http://planted/"),
        asked -> {
          throw new ResponseException("planted", new IllegalStateException("planted"));
        });
  }

  private static String thrown(Runnable call) {
    try {
      call.run();
      return "nothing";
    } catch (RuntimeException e) {
      return e + " " + e.getCause();
    }
  }
}
