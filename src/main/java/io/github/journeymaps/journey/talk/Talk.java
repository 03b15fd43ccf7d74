package io.github.journeymaps.journey.talk;

import io.github.journeymaps.journey.MapAccess;
import io.github.journeymaps.journey.Refusal;
import io.github.journeymaps.journey.Refusal.Reason;
import io.github.journeymaps.journey.Rights;
import io.github.journeymaps.map.Ids;
import io.github.journeymaps.store.Comment;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.TalkStore;
import io.github.journeymaps.store.Vote;
import io.github.journeymaps.store.VoteRound;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What people say and vote about the cards of a map: whoever may view the home page reads it,
 * whoever may comment there talks and votes, whoever may edit it leads the votes. Safe for threads.
 */
public final class Talk {
  private final TalkStore talk;
  private final Rights rights;
  private final MapAccess access;
  private final CardIdCache cards;

  public Talk(TalkStore talk, JourneyStore store, Rights rights) {
    this.talk = talk;
    this.rights = rights;
    this.access = new MapAccess(store, rights);
    this.cards = new CardIdCache(store);
  }

  /** All about one map: four statements, whatever its size. */
  public MapTalk of(String id, String user) {
    MapSummary summary = access.visible(id, user);
    var ids = cards.of(summary);
    var counts = new HashMap<>(talk.counts(summary.id()));
    counts.keySet().retainAll(ids);
    var all = VoteTally.on(ids, talk.votes(summary.id()));
    var mine = all.of(user);
    VoteRound round = talk.round(summary.id());
    boolean writes = user != null && !rights.isReadOnly();
    return new MapTalk(
        counts,
        round.isShown() ? all.byCard() : null,
        mine.byCard(),
        mine.left(round),
        all.voters(),
        round,
        writes && access.mayComment(summary, user),
        writes && access.mayEdit(summary, user));
  }

  /** What is said about a card, oldest first. */
  public List<CommentView> comments(String id, String card, int start, int limit, String user) {
    MapSummary summary = access.visible(id, user);
    requireCard(summary, card);
    return said(summary, talk.comments(summary.id(), card, start, limit));
  }

  private CommentView said(MapSummary summary, Comment comment) {
    return said(summary, List.of(comment)).get(0);
  }

  /** Whoever is named in several of them is looked up once. */
  private List<CommentView> said(MapSummary summary, List<Comment> comments) {
    Long page = summary.home().page();
    var mentions = new Mentions(rights, page);
    return comments.stream()
        .map(c -> new CommentView(c, page == null ? List.of() : mentions.in(c.text())))
        .toList();
  }

  private void requireCard(MapSummary summary, String card) {
    if (!cards.of(summary).contains(card)) {
      throw new Refusal(Reason.NO_CARD, card);
    }
  }

  /**
   * Says something about a card.
   *
   * @param parent the comment that is answered; null for a new thread
   */
  public CommentView say(String id, String card, String parent, String text, String user) {
    MapSummary summary = access.talkable(id, user);
    requireCard(summary, card);
    String thread = parent == null ? null : threadOf(comment(summary, card, parent));
    String own = UUID.randomUUID().toString();
    var comment = new Comment(own, summary.id(), card, thread, user, text, now(), null, null, null);
    talk.add(comment);
    return said(summary, comment);
  }

  /** An answer to an answer stands in the same thread. */
  private static String threadOf(Comment comment) {
    return comment.parent() == null ? comment.id() : comment.parent();
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  private Comment comment(MapSummary summary, String card, String comment) {
    return Optional.of(comment)
        .filter(MapAccess::isId)
        .flatMap(known -> talk.comment(summary.id(), Ids.of(known)))
        .filter(found -> found.card().equals(card))
        .orElseThrow(() -> new Refusal(Reason.NO_COMMENT, comment));
  }

  /**
   * Gives one's own comment another text, resolves the thread that a comment begins, or opens it
   * again.
   *
   * @param text null leaves it
   * @param resolved null leaves it
   */
  public CommentView change(
      String id, String card, String comment, String text, Boolean resolved, String user) {
    MapSummary summary = access.talkable(id, user);
    requireCard(summary, card);
    Comment before = comment(summary, card, comment);
    Comment after = resolved(rewritten(before, text, user), resolved, user);
    if (!after.equals(before)) {
      talk.save(after);
    }
    return said(summary, after);
  }

  private static Comment rewritten(Comment before, String text, String user) {
    if (text == null) {
      return before;
    }
    if (!user.equals(before.user())) {
      throw new Refusal(Reason.NOT_THE_AUTHOR);
    }
    return before.withText(text, now());
  }

  private static Comment resolved(Comment before, Boolean resolved, String user) {
    if (resolved == null) {
      return before;
    }
    if (before.parent() != null) {
      throw new Refusal(Reason.NO_THREAD, before.id());
    }
    if (resolved == (before.resolved() != null)) {
      return before;
    }
    return resolved ? before.withResolved(user, now()) : before.withResolved(null, null);
  }

  /** Removes one's own comment, or as an editor of the page any, with what answers it. */
  public void remove(String id, String card, String comment, String user) {
    MapSummary summary = access.talkable(id, user);
    requireCard(summary, card);
    Comment removed = comment(summary, card, comment);
    if (!access.mayEdit(summary, user)) {
      requireOwnAlone(removed, user);
    }
    talk.remove(removed);
  }

  /** What others have answered is theirs. */
  private void requireOwnAlone(Comment comment, String user) {
    if (!user.equals(comment.user())) {
      throw new Refusal(Reason.NOT_THE_AUTHOR);
    }
    if (talk.isAnsweredByOthers(comment, user)) {
      throw new Refusal(Reason.ANSWERED);
    }
  }

  /**
   * Puts dots on a card, in the place of one's own there.
   *
   * @param dots 0 takes them back
   */
  public void vote(String id, String card, int dots, String user) {
    MapSummary summary = access.talkable(id, user);
    requireCard(summary, card);
    var ids = cards.of(summary);
    talk.vote(
            summary.id(),
            new Vote(card, user, dots),
            (round, votes) ->
                objection(round, VoteTally.on(ids, votes).of(user).without(card), dots))
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  private static Optional<Refusal> objection(VoteRound round, VoteTally others, int dots) {
    if (!round.open()) {
      return Optional.of(new Refusal(Reason.NO_VOTE));
    }
    return dots > others.left(round)
        ? Optional.of(new Refusal(Reason.NO_DOTS, round.dots()))
        : Optional.empty();
  }

  /**
   * Begins, changes, ends or reveals a vote.
   *
   * @param change from the round as it is
   * @param reset whether all dots go
   */
  public void round(String id, UnaryOperator<VoteRound> change, boolean reset, String user) {
    MapSummary summary = access.editable(id, user);
    talk.begin(summary.id(), change, reset);
  }
}
