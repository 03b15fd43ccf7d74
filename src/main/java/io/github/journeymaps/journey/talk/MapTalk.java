package io.github.journeymaps.journey.talk;

import io.github.journeymaps.store.CommentCount;
import io.github.journeymaps.store.VoteRound;
import java.util.Map;

/**
 * What is said and voted about a map, as one person may know it; cards by id, those that the map
 * has now.
 *
 * @param votes the dots of each card; null while they are hidden
 * @param mine the person's own dots
 * @param left dots that the person may still put
 * @param voters how many people have put dots
 * @param mayTalk whether the person may comment and vote
 * @param mayLead whether the person may begin, end and reveal votes, and remove comments of others
 */
public record MapTalk(
    Map<String, CommentCount> comments,
    Map<String, Integer> votes,
    Map<String, Integer> mine,
    int left,
    long voters,
    VoteRound round,
    boolean mayTalk,
    boolean mayLead) {}
