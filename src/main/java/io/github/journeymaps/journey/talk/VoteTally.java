package io.github.journeymaps.journey.talk;

import io.github.journeymaps.store.Vote;
import io.github.journeymaps.store.VoteRound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All dots on the cards that a map has; those on cards that were removed do not count. */
record VoteTally(List<Vote> votes) {
  static VoteTally on(Set<String> cards, List<Vote> votes) {
    return new VoteTally(votes.stream().filter(vote -> cards.contains(vote.card())).toList());
  }

  VoteTally of(String user) {
    return new VoteTally(votes.stream().filter(vote -> vote.user().equals(user)).toList());
  }

  VoteTally without(String card) {
    return new VoteTally(votes.stream().filter(vote -> !vote.card().equals(card)).toList());
  }

  Map<String, Integer> byCard() {
    return votes.stream().collect(Collectors.toMap(Vote::card, Vote::dots, Integer::sum));
  }

  long voters() {
    return votes.stream().map(Vote::user).distinct().count();
  }

  /** What one person has left; these are the person's own. */
  int left(VoteRound round) {
    return Math.max(0, round.dots() - votes.stream().mapToInt(Vote::dots).sum());
  }
}
