package io.github.journeymaps.jira;

import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import io.github.journeymaps.jira.JiraFailure.Reason;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The application links to Jiras, as they are now. */
final class JiraLinks {
  private final ReadOnlyApplicationLinkService service;

  JiraLinks(ReadOnlyApplicationLinkService service) {
    this.service = service;
  }

  /** The preferred one first. */
  List<JiraLink> all() {
    var all = new ArrayList<JiraLink>();
    for (ReadOnlyApplicationLink link : service.getApplicationLinks(JiraApplicationType.class)) {
      if (Address.isWeb(link.getDisplayUrl())) {
        all.add(new JiraLink(link, server(link)));
      }
    }
    all.sort(Comparator.comparing(link -> !link.server().primary()));
    return all;
  }

  private static JiraServer server(ReadOnlyApplicationLink link) {
    String name = Objects.requireNonNullElse(link.getName(), "Jira");
    return new JiraServer(link.getId().get(), name, url(link.getDisplayUrl()), link.isPrimary());
  }

  private static String url(URI display) {
    return display.toString().replaceFirst("/+$", "");
  }

  Optional<JiraLink> find(String id) {
    return all().stream().filter(link -> link.id().equals(id)).findFirst();
  }

  /**
   * @throws JiraFailure NO_SERVER
   */
  JiraLink get(String id) {
    return find(id).orElseThrow(() -> new JiraFailure(Reason.NO_SERVER, Keys.shown(id)));
  }
}
