package io.github.journeymaps.jira;

import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.auth.Anonymous;
import io.github.journeymaps.jira.JiraTrouble.Reason;

/** An application link to a Jira. */
record Link(ReadOnlyApplicationLink link, JiraServer server) {
  String id() {
    return server.id();
  }

  /**
   * Never in the name of an account that sees more than the person does. Null where the link is not
   * set up for such a person.
   */
  ApplicationLinkRequestFactory requests(Person person) {
    return person.isAnonymous()
        ? link.createAuthenticatedRequestFactory(Anonymous.class)
        : link.createImpersonatingAuthenticatedRequestFactory();
  }

  JiraTrouble unreachable() {
    return new JiraTrouble(Reason.UNREACHABLE, server.name());
  }

  JiraTrouble busy(int seconds) {
    return new JiraTrouble(Reason.BUSY, server.name(), seconds);
  }

  JiraTrouble login(String authorise) {
    return JiraTrouble.login(server.name(), authorise);
  }

  JiraTrouble forbidden() {
    return new JiraTrouble(Reason.FORBIDDEN, server.name());
  }

  JiraTrouble readOnly() {
    return new JiraTrouble(Reason.READ_ONLY, server.name());
  }

  /**
   * @param what its key
   */
  JiraTrouble notFound(String what) {
    return new JiraTrouble(Reason.NOT_FOUND, what, server.name());
  }

  /** The address of an issue's page. */
  String page(String key) {
    return server.url() + "/browse/" + key;
  }
}
