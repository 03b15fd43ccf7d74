package io.github.journeymaps.journey;

import io.github.journeymaps.store.Round;
import io.github.journeymaps.store.Vote;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All dots on the cards that a map has; those on cards that were removed do not count. */
record Ballots(List<Vote> votes) {
  static Ballots on(Set<String> cards, List<Vote> votes) {
    return new Ballots(votes.stream().filter(vote -> cards.contains(vote.card())).toList());
  }

  Ballots of(String user) {
    return new Ballots(votes.stream().filter(vote -> vote.user().equals(user)).toList());
  }

  Ballots without(String card) {
    return new Ballots(votes.stream().filter(vote -> !vote.card().equals(card)).toList());
  }

  Map<String, Integer> byCard() {
    return votes.stream().collect(Collectors.toMap(Vote::card, Vote::dots, Integer::sum));
  }

  long voters() {
    return votes.stream().map(Vote::user).distinct().count();
  }

  /** What one person has left; these are the person's own. */
  int left(Round round) {
    return Math.max(0, round.dots() - votes.stream().mapToInt(Vote::dots).sum());
  }
}
