package io.github.journeymaps.host.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import io.github.journeymaps.host.jira.StandInJira;
import io.github.journeymaps.outside.Jira;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.mockito.Mockito;

/** A link to the stand-in Jira: both sides agree on who asks. */
public class StandInJiraLinkTest {
  private static final URI SITE = URI.create("http://localhost:1990/confluence");
  private static final String SEEN = "/rest/api/2/issue/CX-1?fields=summary";
  private static final String HIDDEN = "/rest/api/2/issue/SEC-1?fields=summary";

  private static StandInJira server;
  private static Jira jira;

  @BeforeClass
  public static void start() throws Exception {
    server = StandInJira.start(0, "/jira", Optional.empty(), true);
    jira = new Jira(server.url(), SITE);
  }

  @AfterClass
  public static void stop() throws Exception {
    server.close();
  }

  @After
  public void signOut() {
    AuthenticatedUserThreadLocal.reset();
  }

  private static ApplicationLinkRequestFactory requests(String secret) {
    return new ApplicationLinks(List.of(LinkedJira.of(1, server.url(), secret)), () -> SITE)
        .getPrimaryApplicationLink(JiraApplicationType.class)
        .createAuthenticatedRequestFactory();
  }

  private static void signIn(String name) {
    ConfluenceUser user = Mockito.mock(ConfluenceUser.class);
    Mockito.when(user.getName()).thenReturn(name);
    AuthenticatedUserThreadLocal.set(user);
  }

  private static int status(ApplicationLinkRequestFactory requests, String path)
      throws CredentialsRequiredException, ResponseException {
    return requests
        .createRequest(MethodType.GET, path)
        .<Integer>executeAndReturn(Response::getStatusCode);
  }

  @Test
  public void everybodySeesWhatJiraShowsThem() throws Exception {
    ApplicationLinkRequestFactory requests = requests(server.secret());
    long mark = jira.mark();
    signIn("editor");
    assertThat(status(requests, HIDDEN)).isEqualTo(200);
    signIn("viewer");
    assertThat(status(requests, SEEN)).isEqualTo(200);
    assertThat(status(requests, HIDDEN)).isIn(403, 404);
    AuthenticatedUserThreadLocal.reset();
    assertThat(status(requests, SEEN)).isIn(401, 404);
    assertThat(jira.requests(mark))
        .extracting(request -> request.path("user").asText())
        .containsExactly("editor", "viewer", "viewer", "");
  }

  @Test
  public void whoeverDoesNotKnowTheSecretIsNotBelieved() throws Exception {
    signIn("editor");
    assertThat(status(requests("guessed"), SEEN)).isEqualTo(401);
  }

  @Test
  public void aUserWhoDidNotAuthoriseIsRefusedUntilTheyDo() throws Exception {
    signIn("viewer");
    ApplicationLinkRequestFactory requests = requests(server.secret());
    jira.with(
        "perUser",
        true,
        () -> {
          assertThat(status(requests, SEEN)).isEqualTo(401);
          assertThatThrownBy(() -> status(requests, SEEN))
              .isInstanceOf(CredentialsRequiredException.class);
        });
  }
}
