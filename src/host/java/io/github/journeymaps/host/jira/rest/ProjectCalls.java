package io.github.journeymaps.host.jira.rest;

import io.github.journeymaps.host.jira.issues.Projects;

/** Projects that the caller may browse. */
final class ProjectCalls {
  private final Shapes shapes;

  ProjectCalls(Shapes shapes) {
    this.shapes = shapes;
  }

  Answer list(Ask ask) {
    return Answer.ok(Shapes.array(Projects.of(ask.user()), shapes::project));
  }
}
