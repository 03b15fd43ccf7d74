package io.github.journeymaps.host.links;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The links of a Confluence, all to Jiras, the primary one first. */
public final class ApplicationLinks implements ReadOnlyApplicationLinkService {
  private final UnauthorisedUsers unauthorised = new UnauthorisedUsers();
  private final LoginDance dance;
  private final List<ReadOnlyApplicationLink> links;

  /**
   * @param site the Confluence's own address; asked for when it is needed
   */
  public ApplicationLinks(List<LinkedJira> jiras, Supplier<URI> site) {
    HttpSender http = new HttpSender();
    dance = new LoginDance(jiras, unauthorised, site);
    links =
        jiras.stream()
            .<ReadOnlyApplicationLink>map(
                jira -> new JiraLink(jira, jira == jiras.get(0), http, dance, unauthorised))
            .toList();
  }

  @Override
  public Iterable<ReadOnlyApplicationLink> getApplicationLinks() {
    return links;
  }

  @Override
  public Iterable<ReadOnlyApplicationLink> getApplicationLinks(
      Class<? extends ApplicationType> type) {
    return links.stream().filter(link -> type.isInstance(link.getType())).toList();
  }

  @Override
  public ReadOnlyApplicationLink getApplicationLink(ApplicationId id) {
    return links.stream().filter(link -> link.getId().equals(id)).findFirst().orElse(null);
  }

  @Override
  public ReadOnlyApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
    return links.stream()
        .filter(link -> link.isPrimary() && type.isInstance(link.getType()))
        .findFirst()
        .orElse(null);
  }

  /**
   * What the links serve: path patterns below the context path, and their servlets.
   *
   * @param admin who may make the site forget its refusals
   */
  public Map<String, HttpServlet> servlets(Predicate<ConfluenceUser> admin) {
    return Map.of(
        LoginDance.PATH + "/*",
        new LoginDanceServlet(dance),
        "/rest/host/refusals",
        new UnauthorisedUsersServlet(unauthorised, admin));
  }
}
