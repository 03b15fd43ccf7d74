package io.github.journeymaps.jira;

import io.github.journeymaps.map.IssueLink;
import java.util.List;
import java.util.Map;

/**
 * What somebody is shown of issues.
 *
 * @param servers those that the issues are on, each once
 * @param issues one for each that was asked for
 */
public record LookupResult(List<ServerState> servers, Map<IssueLink, IssueState> issues) {}
