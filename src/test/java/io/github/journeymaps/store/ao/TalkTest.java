package io.github.journeymaps.store.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.store.Comment;
import io.github.journeymaps.store.CommentCount;
import io.github.journeymaps.store.TalkStore;
import io.github.journeymaps.store.UnknownMap;
import io.github.journeymaps.store.Vote;
import io.github.journeymaps.store.VoteRound;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;

public class TalkTest extends OnEveryDatabase {
  private static final String CARD = UUID.randomUUID().toString();
  private static final String OTHER = UUID.randomUUID().toString();

  private static int seconds;

  private TalkStore talk() {
    return new AoTalkStore(database.ao());
  }

  private Comment said(String map, String card, String parent, String text) {
    Instant at = Instant.ofEpochSecond(1_800_000_000L + seconds++);
    String id = UUID.randomUUID().toString();
    var comment = new Comment(id, map, card, parent, "u", text, at, null, null, null);
    talk().add(comment);
    return comment;
  }

  private void vote(String map, String card, String user, int dots) {
    assertThat(talk().vote(map, new Vote(card, user, dots), (r, v) -> Optional.empty())).isEmpty();
  }

  @Test
  public void commentsAreKeptByCardOldestFirst() {
    String map = made(MAP);
    Comment first = said(map, CARD, null, "long ".repeat(2_000));
    Comment answer = said(map, CARD, first.id(), "ja, \uD83D\uDE00");
    said(map, OTHER, null, "of another card");
    said(made(MAP), CARD, null, "of another map");
    assertThat(talk().comments(map, CARD, 0, 10)).containsExactly(first, answer);
    assertThat(talk().comment(map, answer.id())).contains(answer);
    assertThat(talk().comment(made(MAP), answer.id())).isEmpty();
    assertThat(database.statements(() -> talk().comments(map, CARD, 0, 10))).hasSize(1);
  }

  @Test
  public void countsKnowOpenAndResolvedThreadsAndReadNoTexts() {
    String map = made(MAP);
    Comment first = said(map, CARD, null, "a");
    said(map, CARD, first.id(), "b");
    said(map, CARD, null, "c");
    said(map, OTHER, null, "d");
    talk().save(first.withResolved("v", Instant.ofEpochSecond(1_900_000_000L)));
    assertThat(talk().counts(map))
        .isEqualTo(Map.of(CARD, new CommentCount(1, 3), OTHER, new CommentCount(1, 1)));
    var statements = database.statements(() -> talk().counts(map));
    assertThat(statements).hasSize(1);
    assertThat(statements.get(0)).doesNotContain("BODY");
  }

  @Test
  public void aCommentIsRewrittenResolvedAndOpenedAgain() {
    String map = made(MAP);
    Comment before = said(map, CARD, null, "a");
    Instant at = Instant.ofEpochSecond(1_900_000_000L);
    Comment after = before.withText("b", at).withResolved("v", at);
    talk().save(after);
    assertThat(talk().comments(map, CARD, 0, 10)).containsExactly(after);
    talk().save(after.withResolved(null, null));
    assertThat(talk().comments(map, CARD, 0, 10)).containsExactly(before.withText("b", at));
  }

  @Test
  public void answersGoWithWhatTheyAnswer() {
    String map = made(MAP);
    Comment first = said(map, CARD, null, "a");
    said(map, CARD, first.id(), "b");
    Comment other = said(map, CARD, null, "c");
    talk().remove(first);
    talk().remove(first);
    talk().save(first);
    assertThat(talk().comments(map, CARD, 0, 10)).containsExactly(other);
  }

  @Test
  public void aVoteTakesThePlaceOfTheVotersOwn() {
    String map = made(MAP);
    vote(map, CARD, "a", 1);
    vote(map, CARD, "b".repeat(255), 2);
    vote(map, OTHER, "a", 1);
    vote(map, CARD, "a", 3);
    vote(map, OTHER, "a", 0);
    assertThat(talk().votes(map))
        .containsExactlyInAnyOrder(new Vote(CARD, "a", 3), new Vote(CARD, "b".repeat(255), 2));
    assertThat(database.statements(() -> talk().votes(map))).hasSize(1);
  }

  @Test
  public void anObjectionKeepsTheVoteOut() {
    String map = made(MAP);
    vote(map, CARD, "a", 1);
    var objection =
        talk().vote(map, new Vote(CARD, "a", 2), (round, votes) -> Optional.of(round + "" + votes));
    assertThat(objection).contains(VoteRound.NONE + "" + List.of(new Vote(CARD, "a", 1)));
    assertThat(talk().votes(map)).containsExactly(new Vote(CARD, "a", 1));
  }

  @Test
  public void roundsBeginEndAndBeginAnew() {
    String map = made(MAP);
    assertThat(talk().round(map)).isEqualTo(VoteRound.NONE);
    vote(map, CARD, "a", 1);
    talk().begin(map, before -> new VoteRound(5, false, true, false), false);
    assertThat(talk().round(map)).isEqualTo(new VoteRound(5, false, true, false));
    assertThat(talk().votes(map)).hasSize(1);
    talk().begin(map, before -> new VoteRound(2, true, false, true), true);
    assertThat(talk().round(map)).isEqualTo(new VoteRound(2, true, false, true));
    assertThat(talk().votes(map)).isEmpty();
  }

  @Test
  public void ofManyVotesAtOnceOnlyAsManyAreKeptAsMayBe() throws Exception {
    String map = made(MAP);
    var pool = Executors.newFixedThreadPool(4);
    try {
      for (Future<?> done : pool.invokeAll(java.util.Collections.nCopies(12, atMostThree(map)))) {
        done.get();
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(talk().votes(map)).hasSize(3);
  }

  private Callable<Object> atMostThree(String map) {
    return () ->
        talk()
            .vote(
                map,
                new Vote(UUID.randomUUID().toString(), "a", 1),
                (round, votes) -> votes.size() < 3 ? Optional.empty() : Optional.of("no"));
  }

  @Test
  public void allGoesWithTheMapAndNothingComesWithoutOne() {
    String map = made(MAP);
    Comment first = said(map, CARD, null, "a");
    said(map, CARD, first.id(), "b");
    vote(map, CARD, "a", 1);
    talk().begin(map, before -> new VoteRound(5, false, true, false), false);
    store.delete(map, "editor");
    assertThat(talk().counts(map)).isEmpty();
    assertThat(talk().votes(map)).isEmpty();
    assertThat(talk().round(map)).isEqualTo(VoteRound.NONE);
    assertThatThrownBy(() -> talk().add(first)).isInstanceOf(UnknownMap.class);
    assertThatThrownBy(() -> vote(map, CARD, "a", 1)).isInstanceOf(UnknownMap.class);
  }

  @Test
  public void twoWhoChangeAVoteAtOnceBothDo() {
    String map = made(MAP);
    talk().begin(map, before -> new VoteRound(5, true, true, false), false);
    var closing =
        new Thread(
            () ->
                talk()
                    .begin(
                        map, r -> new VoteRound(r.dots(), r.hidden(), false, r.revealed()), false));
    talk()
        .begin(
            map,
            r -> {
              closing.start();
              joined(closing, 300);
              return new VoteRound(r.dots(), r.hidden(), r.open(), true);
            },
            false);
    joined(closing, 20_000);
    assertThat(talk().round(map)).isEqualTo(new VoteRound(5, true, false, true));
  }

  private static void joined(Thread thread, long millis) {
    try {
      thread.join(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
