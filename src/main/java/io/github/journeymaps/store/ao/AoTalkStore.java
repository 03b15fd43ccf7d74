package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.store.Comment;
import io.github.journeymaps.store.CommentCount;
import io.github.journeymaps.store.TalkStore;
import io.github.journeymaps.store.UnknownMap;
import io.github.journeymaps.store.Vote;
import io.github.journeymaps.store.VoteRound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Talk on Active Objects. Whoever writes begins with the map's head, as {@link MapTables} says. */
public final class AoTalkStore implements TalkStore {
  private final ActiveObjects ao;
  private final MapSummaries summaries;
  private final Comments comments;
  private final Votes votes;

  public AoTalkStore(ActiveObjects ao) {
    this.ao = ao;
    this.summaries = new MapSummaries(ao);
    this.comments = new Comments(ao);
    this.votes = new Votes(ao);
  }

  @Override
  public Map<String, CommentCount> counts(String map) {
    return comments.counts(map);
  }

  @Override
  public List<Comment> comments(String map, String card, int start, int limit) {
    return comments.list(map, card, start, limit);
  }

  @Override
  public boolean isAnsweredByOthers(Comment comment, String user) {
    return comments.isAnsweredByOthers(comment, user);
  }

  @Override
  public Optional<Comment> comment(String map, String id) {
    return comments.find(map, id);
  }

  @Override
  public void add(Comment comment) {
    write(comment.map(), () -> comments.add(comment));
  }

  @Override
  public void save(Comment comment) {
    write(comment.map(), () -> comments.save(comment));
  }

  @Override
  public void remove(Comment comment) {
    write(comment.map(), () -> comments.remove(comment));
  }

  private void write(String map, Runnable work) {
    locking(
        map,
        () -> {
          work.run();
          return null;
        });
  }

  private <T> T locking(String map, Supplier<T> work) {
    return ao.executeInTransaction(
        () -> {
          summaries.locked(map).orElseThrow(() -> new UnknownMap(map));
          return work.get();
        });
  }

  @Override
  public List<Vote> votes(String map) {
    return votes.list(map);
  }

  @Override
  public VoteRound round(String map) {
    return votes.round(map);
  }

  @Override
  public <T> Optional<T> vote(
      String map, Vote vote, BiFunction<VoteRound, List<Vote>, Optional<T>> objection) {
    return locking(
        map,
        () -> {
          var objected = objection.apply(votes.round(map), votes.list(map));
          if (objected.isEmpty()) {
            votes.put(map, vote);
          }
          return objected;
        });
  }

  @Override
  public void begin(String map, UnaryOperator<VoteRound> change, boolean reset) {
    write(
        map,
        () -> {
          VoteRound round = change.apply(votes.round(map));
          if (reset) {
            votes.clear(map);
          }
          votes.begin(map, round);
        });
  }
}
