package io.github.journeymaps.jira;

import java.util.Map;

/**
 * An issue to be made.
 *
 * @param project its key
 * @param type the type's id
 * @param description null for none
 * @param fields the id of a field to its value: text or a list of texts, as its kind has it;
 *     anything else goes to Jira as it is
 */
public record NewIssue(
    String project, String type, String summary, String description, Map<String, Object> fields) {}
