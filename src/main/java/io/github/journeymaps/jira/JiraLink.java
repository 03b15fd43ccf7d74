package io.github.journeymaps.jira;

import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.auth.Anonymous;
import io.github.journeymaps.jira.JiraFailure.Reason;

/** An application link to a Jira. */
record JiraLink(ReadOnlyApplicationLink link, JiraServer server) {
  String id() {
    return server.id();
  }

  /**
   * Never in the name of an account that sees more than the person does. Null where the link is not
   * set up for such a person.
   */
  ApplicationLinkRequestFactory requests(Requester person) {
    return person.isAnonymous()
        ? link.createAuthenticatedRequestFactory(Anonymous.class)
        : link.createImpersonatingAuthenticatedRequestFactory();
  }

  JiraFailure unreachable() {
    return new JiraFailure(Reason.UNREACHABLE, server.name());
  }

  JiraFailure busy(int seconds) {
    return new JiraFailure(Reason.BUSY, server.name(), seconds);
  }

  JiraFailure login(String authorise) {
    return JiraFailure.login(server.name(), authorise);
  }

  JiraFailure forbidden() {
    return new JiraFailure(Reason.FORBIDDEN, server.name());
  }

  JiraFailure readOnly() {
    return new JiraFailure(Reason.READ_ONLY, server.name());
  }

  /**
   * @param what its key
   */
  JiraFailure notFound(String what) {
    return new JiraFailure(Reason.NOT_FOUND, what, server.name());
  }

  /** The address of an issue's page. */
  String page(String key) {
    return server.url() + "/browse/" + key;
  }
}
