package io.github.journeymaps.jira;

/**
 * A project, a type, an option.
 *
 * @param id what requests name it by: of a project its key
 * @param icon its picture, on the server's own address; null when there is none
 */
public record Choice(String id, String name, String icon) {}
