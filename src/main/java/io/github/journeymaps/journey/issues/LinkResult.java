package io.github.journeymaps.journey.issues;

import io.github.journeymaps.jira.IssueState;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.Op;
import java.util.List;

/**
 * An issue that is on a card now.
 *
 * @param state as Jira shows the issue to whoever linked it
 * @param revision the one that linked it; the current one when it was linked before
 * @param inverse undoes the linking; empty when it was linked before
 * @param isNew whether this linked it
 */
public record LinkResult(
    IssueLink link,
    IssueState state,
    long revision,
    List<Op> inverse,
    LinkRequest request,
    boolean isNew) {}
