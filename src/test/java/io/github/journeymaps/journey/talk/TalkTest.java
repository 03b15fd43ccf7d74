package io.github.journeymaps.journey.talk;

import static io.github.journeymaps.journey.SmallWiki.EDITOR;
import static io.github.journeymaps.journey.SmallWiki.MUTE;
import static io.github.journeymaps.journey.SmallWiki.OUTSIDER;
import static io.github.journeymaps.journey.SmallWiki.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.journey.EditRequest;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.Refusal;
import io.github.journeymaps.journey.Refusal.Reason;
import io.github.journeymaps.journey.SmallWiki;
import io.github.journeymaps.map.MapNotation;
import io.github.journeymaps.map.OpNotation;
import io.github.journeymaps.store.CommentCount;
import io.github.journeymaps.store.VoteRound;
import io.github.journeymaps.store.ao.Stores;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;

public class TalkTest {
  private static final long PAGE = 100;

  private final SmallWiki wiki = new SmallWiki().with(PAGE);
  private final Journeys journeys = new Journeys(Stores.journeys(), wiki);
  private final Talk talk = new Talk(Stores.talk(), Stores.journeys(), wiki);
  private final String map =
      journeys
          .create(
              MapNotation.map(
                  """
                  map      title=Shop
                           | During: Buy
                  actions  | pays / waits
                  """),
              PAGE,
              EDITOR)
          .summary()
          .id();
  private final String pays = card(0);
  private final String waits = card(1);

  private String card(int index) {
    return journeys.view(map, EDITOR).map().cards().get(index).id();
  }

  private static void refused(Reason reason, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }

  private String said(String user, String parent) {
    return talk.say(map, pays, parent, "hm", user).comment().id();
  }

  private void round(int dots, boolean hidden, boolean open, boolean revealed) {
    talk.round(map, before -> new VoteRound(dots, hidden, open, revealed), false, EDITOR);
  }

  @Test
  public void whoMayCommentTalks() {
    said(VIEWER, null);
    refused(Reason.NO_COMMENTING, () -> said(MUTE, null));
    refused(Reason.NOT_LOGGED_IN, () -> said(null, null));
    refused(Reason.NO_MAP, () -> said(OUTSIDER, null));
    refused(Reason.NO_MAP, () -> talk.of(map, OUTSIDER));
    refused(Reason.NO_CARD, () -> talk.say(map, UUID.randomUUID().toString(), null, "x", EDITOR));
    refused(Reason.NO_COMMENT, () -> said(EDITOR, UUID.randomUUID().toString()));
    refused(Reason.NO_COMMENT, () -> said(EDITOR, "x"));
    wiki.readOnly(true);
    refused(Reason.READ_ONLY, () -> said(VIEWER, null));
    assertThat(talk.of(map, MUTE).comments()).isEqualTo(Map.of(pays, new CommentCount(1, 1)));
    assertThat(talk.of(map, EDITOR).mayTalk()).isFalse();
    wiki.readOnly(false);
    assertThat(talk.of(map, VIEWER).mayTalk()).isTrue();
    assertThat(talk.of(map, VIEWER).mayLead()).isFalse();
    assertThat(talk.of(map, MUTE).mayTalk()).isFalse();
    assertThat(talk.of(map, EDITOR).mayLead()).isTrue();
  }

  @Test
  public void anAnswerToAnAnswerStandsInTheSameThread() {
    String first = said(VIEWER, null);
    String answer = said(EDITOR, first);
    assertThat(talk.say(map, pays, answer, "and", VIEWER).comment().parent()).isEqualTo(first);
  }

  @Test
  public void oneRewritesOneselfAndEverybodyResolvesThreads() {
    String first = said(VIEWER, null);
    String answer = said(EDITOR, first);
    refused(Reason.NOT_THE_AUTHOR, () -> talk.change(map, pays, first, "y", null, EDITOR));
    refused(Reason.NO_THREAD, () -> talk.change(map, pays, answer, "y", true, EDITOR));
    assertThat(talk.comments(map, pays, 0, 10, EDITOR).get(1).comment().text()).isEqualTo("hm");
    var changed = talk.change(map, pays, first, "y", true, VIEWER).comment();
    assertThat(changed.text()).isEqualTo("y");
    assertThat(changed.resolver()).isEqualTo(VIEWER);
    assertThat(talk.of(map, VIEWER).comments()).isEqualTo(Map.of(pays, new CommentCount(0, 2)));
    assertThat(talk.change(map, pays, first, null, false, EDITOR).comment().resolved()).isNull();
  }

  @Test
  public void oneRemovesOneselfAndEditorsAnybody() {
    String first = said(VIEWER, null);
    String second = said(VIEWER, null);
    String answer = said(EDITOR, first);
    refused(Reason.ANSWERED, () -> talk.remove(map, pays, first, VIEWER));
    refused(Reason.NOT_THE_AUTHOR, () -> talk.remove(map, pays, answer, VIEWER));
    refused(Reason.NO_COMMENT, () -> talk.remove(map, waits, first, EDITOR));
    talk.remove(map, pays, second, VIEWER);
    talk.remove(map, pays, first, EDITOR);
    assertThat(talk.comments(map, pays, 0, 10, VIEWER)).isEmpty();
  }

  @Test
  public void whoIsNamedAndMaySeeThePageIsMentioned() {
    String text = "@viewer, [~editor]. @nobody @outsider a@viewer @other. @@viewer";
    var said = talk.say(map, pays, null, text, EDITOR);
    assertThat(said.mentions())
        .extracting(m -> text.substring(m.from(), m.to()) + "=" + m.person().fullName())
        .containsExactly("@viewer=Full viewer", "[~editor]=Full editor", "@other=Full other");
  }

  @Test
  public void whatIsSaidOfARemovedCardComesBackWithIt() {
    said(VIEWER, null);
    var edit = new EditRequest("r1", "c", 1, OpNotation.ops("remove card pays"));
    var edited = journeys.edit(journeys.summary(map, EDITOR), edit, EDITOR);
    assertThat(talk.of(map, VIEWER).comments()).isEmpty();
    refused(Reason.NO_CARD, () -> talk.comments(map, pays, 0, 10, VIEWER));
    journeys.edit(
        journeys.summary(map, EDITOR),
        new EditRequest("r2", "c", 2, edited.change().inverse()),
        EDITOR);
    assertThat(talk.comments(map, pays, 0, 10, VIEWER)).hasSize(1);
  }

  @Test
  public void aVoteHasALimitAndIsHiddenUntilRevealed() {
    refused(Reason.NO_VOTE, () -> talk.vote(map, pays, 1, VIEWER));
    refused(Reason.NOT_ALLOWED, () -> talk.round(map, r -> r, false, VIEWER));
    round(3, true, true, false);
    talk.vote(map, pays, 2, VIEWER);
    refused(Reason.NO_DOTS, () -> talk.vote(map, waits, 2, VIEWER));
    refused(Reason.NO_COMMENTING, () -> talk.vote(map, waits, 1, MUTE));
    talk.vote(map, waits, 1, VIEWER);
    talk.vote(map, pays, 1, EDITOR);
    var viewers = talk.of(map, VIEWER);
    assertThat(viewers.votes()).isNull();
    assertThat(viewers.mine()).isEqualTo(Map.of(pays, 2, waits, 1));
    assertThat(viewers.left()).isZero();
    assertThat(viewers.voters()).isEqualTo(2);
    round(3, true, false, true);
    assertThat(talk.of(map, MUTE).votes()).isEqualTo(Map.of(pays, 3, waits, 1));
    refused(Reason.NO_VOTE, () -> talk.vote(map, pays, 0, VIEWER));
  }

  @Test
  public void dotsOnARemovedCardAreFreeAgain() {
    round(1, false, true, false);
    talk.vote(map, pays, 1, VIEWER);
    journeys.edit(
        journeys.summary(map, EDITOR),
        new EditRequest("r", "c", 1, OpNotation.ops("remove card pays")),
        EDITOR);
    talk.vote(map, waits, 1, VIEWER);
    assertThat(talk.of(map, VIEWER).votes()).isEqualTo(Map.of(waits, 1));
  }

  @Test
  public void askingTakesFourStatements() {
    said(VIEWER, null);
    talk.of(map, VIEWER);
    assertThat(Stores.statements(() -> talk.of(map, VIEWER))).hasSize(4);
  }

  @Test
  public void whoIsNamedAgainAndAgainIsLookedUpOnce() {
    for (int i = 0; i < 20; i++) {
      talk.say(map, pays, null, "@viewer ".repeat(20) + "@nobody", EDITOR);
    }
    wiki.forget();
    var said = talk.comments(map, pays, 0, 100, VIEWER);
    assertThat(said).hasSize(20).allMatch(s -> s.mentions().size() == 20);
    assertThat(wiki.asked()).isLessThan(10);
  }

  @Test
  public void whatIsSaidComesPageByPage() {
    String first = said(EDITOR, null);
    String second = said(VIEWER, first);
    said(EDITOR, null);
    assertThat(talk.comments(map, pays, 0, 2, VIEWER))
        .extracting(s -> s.comment().id())
        .containsExactly(first, second);
    assertThat(talk.comments(map, pays, 2, 2, VIEWER)).hasSize(1);
  }

  @Test
  public void moreNamesThanATextCanHaveAreWords() {
    assertThat(talk.say(map, pays, null, "@viewer ".repeat(60), EDITOR).mentions()).hasSize(50);
  }

  @Test
  public void moreNamesThanAPageCanHaveAreWords() {
    var names = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      names.append("@n").append(i).append(' ');
    }
    for (int i = 0; i < 20; i++) {
      talk.say(map, pays, null, names.toString().replace("@n", "@n" + i + "x"), EDITOR);
    }
    wiki.forget();
    assertThat(talk.comments(map, pays, 0, 100, VIEWER)).hasSize(20);
    assertThat(wiki.asked()).isLessThanOrEqualTo(502);
  }
}
