package io.github.journeymaps.journey.issues;

import static io.github.journeymaps.jira.InMemoryJira.SERVER;
import static io.github.journeymaps.journey.SmallWiki.EDITOR;
import static io.github.journeymaps.journey.SmallWiki.OTHER;
import static io.github.journeymaps.journey.SmallWiki.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.github.journeymaps.jira.BackLink;
import io.github.journeymaps.jira.InMemoryJira;
import io.github.journeymaps.jira.JiraFailure;
import io.github.journeymaps.jira.JiraFailure.Reason;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.Lifetime;
import io.github.journeymaps.journey.SmallWiki;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.MapNotation;
import io.github.journeymaps.store.CardIssue;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.LinkStore;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.ao.Stores;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.mockito.Mockito;

/** Who puts back-links on issues, when, and what they say. */
public class BackLinksTest {
  private static final JourneyMap MAP =
      MapNotation.map(
          """
          map   title=Shop
                | Before: Search | During: Buy
          pains |                | queue
          """);

  private static final String QUEUE = MapNotation.id("queue");

  private final SmallWiki wiki = new SmallWiki().with(10);
  private final InMemoryJira jira = new InMemoryJira().with("CX-1").with("CX-2").with("CX-3");
  private final JourneyStore store = Stores.journeys();
  private final LinkStore links = Stores.links();
  private final Journeys journeys = new Journeys(store, wiki);
  private Instant now = Instant.now();
  private final Lifetime lifetime = new Lifetime();
  private final BackLinks backLinks = backLinks(lifetime);
  private final IssueLinking linking = new IssueLinking(store, links, jira, backLinks, wiki);
  private final MapIssues issues = new MapIssues(journeys, links, jira, backLinks);
  private String map;

  private BackLinks backLinks(Lifetime ours) {
    return new BackLinks(links, store, jira, wiki, new CardAddress(site()), new Hands(), ours);
  }

  /** A clock that the test sets. */
  private final class Hands extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static ApplicationProperties site() {
    var site = Mockito.mock(ApplicationProperties.class);
    Mockito.when(site.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki/confluence");
    return site;
  }

  @Before
  public void make() {
    map = journeys.create(MAP, 10, EDITOR).summary().id();
  }

  private void link(String key) {
    linking.link(map, QUEUE, SERVER, key, new LinkRequest(null, null), EDITOR);
  }

  private void unlink(String key, String user) {
    linking.unlink(map, QUEUE, new IssueLink(SERVER, key), new LinkRequest(null, null), user);
  }

  private void look(String user) {
    issues.look(List.of(issues.at(journeys.summary(map, user), null, user)), false, user);
  }

  private void laterBy(int seconds) {
    now = now.plusSeconds(seconds);
  }

  @Test
  public void aBackLinkSaysWhereTheCardIs() {
    link("CX-1");
    BackLink back = jira.backLinks("CX-1").get(0);
    assertThat(back.globalId())
        .isEqualTo("appId=io.github.journeymaps.confluence&map=" + map + "&card=" + QUEUE);
    assertThat(back.url())
        .isEqualTo(
            "https://wiki/confluence/pages/viewpage.action?pageId=10#journey-map-card-" + QUEUE);
    assertThat(back.title()).isEqualTo("Shop › During › Buy");
    assertThat(back.summary()).isEqualTo("queue");
  }

  @Test
  public void unlinkingTakesItOff() {
    link("CX-1");
    unlink("CX-1", OTHER);
    assertThat(jira.backLinks("CX-1")).isEmpty();
    assertThat(Stores.rows(new IssueLink(SERVER, "CX-1")).stream().filter(i -> i.map().equals(map)))
        .isEmpty();
  }

  @Test
  public void whatFailedIsTriedAgainByWhoMayAndNotBeforeAMinute() {
    linkInTrouble("CX-1");
    jira.asked();
    look(EDITOR);
    assertThat(jira.asked()).containsExactly("look 1");
    laterBy(61);
    look(VIEWER);
    assertThat(jira.asked()).containsExactly("look 1");
    look(OTHER);
    assertThat(jira.asked()).containsExactly("look 1", "add to CX-1");
    look(OTHER);
    assertThat(jira.asked()).containsExactly("look 1");
    assertThat(jira.backLinks("CX-1")).hasSize(1);
  }

  /** Jira shows the issue, and takes no back-link. */
  private void linkInTrouble(String key) {
    jira.refusing(new JiraFailure(Reason.FORBIDDEN, "Jira"));
    link(key);
    jira.refusing(null);
  }

  private CardIssue row(String key) {
    return Stores.rows(new IssueLink(SERVER, key)).stream()
        .filter(issue -> issue.map().equals(map))
        .findFirst()
        .orElseThrow();
  }

  @Test
  public void whyItFailedIsKeptInOneWordOfOurs() {
    linkInTrouble("CX-1");
    assertThat(row("CX-1").failure()).isEqualTo("forbidden");
    assertThat(row("CX-1").tries()).isEqualTo(1);
    assertThat(row("CX-1").user()).isEqualTo(EDITOR);
  }

  @Test
  public void whatJiraSaysAfterOurEndIsNotWrittenDownAndDoneAgainLater() {
    lifetime.end();
    link("CX-1");
    assertThat(jira.backLinks("CX-1")).hasSize(1);
    assertThat(row("CX-1").state()).isEqualTo(CardIssue.State.WANTED);
    assertThat(row("CX-1").failure()).isNull();
    laterBy(61);
    backLinks(new Lifetime()).push(journeys.summary(map, EDITOR), EDITOR);
    assertThat(row("CX-1").state()).isEqualTo(CardIssue.State.THERE);
    assertThat(jira.backLinks("CX-1")).hasSize(1);
  }

  @Test
  public void whileJiraTakesNoChangesABackLinkWaits() {
    jira.refusing(new JiraFailure(Reason.READ_ONLY, "Jira"));
    link("CX-1");
    assertThat(row("CX-1").failure()).isEqualTo("read-only");
    assertThat(row("CX-1").state()).isEqualTo(CardIssue.State.WANTED);
    for (int minute = 0; minute < 100; minute++) {
      laterBy(61);
      look(EDITOR);
    }
    jira.refusing(null);
    laterBy(61);
    look(EDITOR);
    assertThat(row("CX-1").state()).isEqualTo(CardIssue.State.THERE);
    assertThat(jira.backLinks("CX-1")).hasSize(1);
  }

  @Test
  public void whoLinkedItTriesAgainWithoutTheRightToEdit() {
    linkInTrouble("CX-1");
    wiki.editors(10, OTHER);
    laterBy(61);
    look(EDITOR);
    assertThat(jira.backLinks("CX-1")).hasSize(1);
  }

  @Test
  public void whoGetsNoAnswerOfJiraKeepsNobodyFromTrying() {
    linkInTrouble("CX-1");
    laterBy(61);
    jira.troubled(JiraFailure.login("Jira", null));
    look(OTHER);
    jira.troubled(null);
    look(EDITOR);
    assertThat(jira.backLinks("CX-1")).hasSize(1);
  }

  @Test
  public void whatIsToGoFromADeletedMapGoesWhenItsDeleterLooksAtAnother() {
    link("CX-1");
    journeys.bin(map, EDITOR);
    MapSummary deleted = journeys.delete(map, EDITOR);
    assertThat(deleted.id()).isEqualTo(map);
    String other = journeys.create(MAP, 10, EDITOR).summary().id();
    issues.look(List.of(issues.at(journeys.summary(other, OTHER), null, OTHER)), false, OTHER);
    assertThat(jira.backLinks("CX-1")).hasSize(1);
    issues.look(List.of(issues.at(journeys.summary(other, EDITOR), null, EDITOR)), false, EDITOR);
    assertThat(jira.backLinks("CX-1")).isEmpty();
  }

  @Test
  public void aMapWithoutAHomePageWaitsForOne() {
    map = journeys.create(MAP, "DEMO", EDITOR).summary().id();
    link("CX-1");
    assertThat(jira.backLinks("CX-1")).isEmpty();
    assertThat(row("CX-1").tries()).isZero();
    journeys.claim(map, 10, EDITOR);
    look(EDITOR);
    assertThat(jira.backLinks("CX-1")).hasSize(1);
  }

  @Test
  public void nothingIsTriedInReadOnlyMode() {
    linkInTrouble("CX-1");
    laterBy(61);
    wiki.readOnly(true);
    look(EDITOR);
    assertThat(backLinks.pushAll()).isZero();
    assertThat(jira.backLinks("CX-1")).isEmpty();
  }

  @Test
  public void administratorsSeeWhatIsToBeDoneAndTryAllOfIt() {
    linkInTrouble("CX-1");
    var open = open(EDITOR);
    assertThat(open).extracting(BackLinks.Open::title).containsExactly("Shop");
    assertThat(open(SmallWiki.OUTSIDER))
        .as("a map that is not for this administrator has no name")
        .extracting(BackLinks.Open::title)
        .containsExactly((String) null);
    assertThat(open)
        .extracting(BackLinks.Open::url)
        .containsExactly("http://jira/jira/browse/CX-1");
    laterBy(3_600);
    while (jira.backLinks("CX-1").isEmpty()) {
      assertThat(backLinks.pushAll()).isPositive();
    }
    assertThat(open(EDITOR)).isEmpty();
  }

  private List<BackLinks.Open> open(String user) {
    return backLinks.open(0, 10_000, user).stream()
        .filter(line -> line.issue().map().equals(map))
        .toList();
  }
}
