package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.jira.issues.IssueType;
import io.github.journeymaps.host.jira.issues.Project;
import io.github.journeymaps.host.jira.issues.Projects;
import io.github.journeymaps.host.jira.issues.Refused;
import io.github.journeymaps.host.jira.issues.Users;
import java.util.List;

/** Projects that the caller may browse. */
final class ProjectCalls {
  private final Shapes shapes;

  ProjectCalls(Shapes shapes) {
    this.shapes = shapes;
  }

  Answer list(Ask ask) {
    return Answer.ok(Shapes.array(Projects.of(ask.user()), shapes::project));
  }

  Answer get(Ask ask) {
    return Projects.find(ask.part(1))
        .filter(project -> project.shows(ask.user()))
        .map(project -> Answer.ok(whole(project)))
        .orElseThrow(
            () -> Refused.of(404, "No project could be found with key '" + ask.part(1) + "'."));
  }

  private ObjectNode whole(Project project) {
    ObjectNode shape = shapes.project(project).put("description", project.description());
    shape.set("lead", shapes.user(Users.find("admin").orElseThrow()));
    shape.set("components", Shapes.array(project.components(), shapes::component));
    shape.set("issueTypes", Shapes.array(List.of(IssueType.values()), shapes::type));
    return shape.put("assigneeType", "UNASSIGNED");
  }
}
