package io.github.journeymaps.host.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.IssueService;
import io.github.journeymaps.host.jira.issues.Users;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.BeforeClass;
import org.junit.Test;

public class JqlTest {
  private static List<Issue> issues;

  @BeforeClass
  public static void read() throws Exception {
    issues = new IssueService(Optional.empty(), true).visible(Users.find("admin").orElseThrow());
  }

  private static String found(String jql) {
    return Jql.parse(jql).in(issues).stream().map(Issue::key).collect(Collectors.joining(" "));
  }

  private static String refused(String jql) {
    try {
      return "nothing wrong: " + Jql.parse(jql).in(issues);
    } catch (HttpException e) {
      return e.status() + " " + String.join("; ", e.messages());
    }
  }

  @Test
  public void aQueryIsCutIntoItsPieces() {
    assertThat(Tokens.of("key in(CX-1,\"a \\\"b\\\\\")AND x!~'it\"s'"))
        .extracting(Token::kind, Token::text)
        .map(Object::toString)
        .containsExactly(
            "(WORD, \"key\")",
            "(WORD, \"in\")",
            "(SIGN, \"(\")",
            "(WORD, \"CX-1\")",
            "(SIGN, \",\")",
            "(QUOTED, \"a \"b\\\")",
            "(SIGN, \")\")",
            "(WORD, \"AND\")",
            "(WORD, \"x\")",
            "(SIGN, \"!~\")",
            "(QUOTED, \"it\"s\")",
            "(END, \"\")");
  }

  @Test
  public void keysAndProjectsAreFound() {
    assertThat(found("key in (CX-1, \"OPS-2\", CX-99) order by key")).isEqualTo("CX-1 OPS-2");
    assertThat(found("issuekey = cx-3")).isEqualTo("CX-3");
    assertThat(found("project = OPS order by key desc")).isEqualTo("OPS-4 OPS-3 OPS-2 OPS-1");
    assertThat(found("project in (SEC, \"Operations\") AND statusCategory = done order by key"))
        .isEqualTo("OPS-1 OPS-4 SEC-3");
  }

  @Test
  public void wordsAreFoundWholeOrByTheirBeginningWithAStar() {
    assertThat(found("summary ~ \"call lights\" order by key")).isEqualTo("CX-1 CX-5 OPS-2");
    assertThat(found("summary ~ medic")).isEmpty();
    assertThat(found("summary ~ \"medic*\" order by key")).isEqualTo("CX-3 OPS-4");
    assertThat(found("text ~ \"pharmacy\"")).isEqualTo("OPS-4");
  }

  @Test
  public void allClausesHaveToFit() {
    assertThat(found("status = \"To Do\" AND project = CX ORDER BY key")).isEqualTo("CX-4 CX-6");
    assertThat(found("project = OPS and statusCategory != Done order by key"))
        .isEqualTo("OPS-2 OPS-3");
    assertThat(found("type = Bug and project != SEC")).isEqualTo("CX-5");
    assertThat(found("assignee = editor and project = OPS and status = Done")).isEqualTo("OPS-4");
  }

  @Test
  public void withoutAnOrderTheLatestComeFirst() {
    assertThat(found("")).startsWith("CLOSED-1 SEC-3 SEC-2").endsWith("CX-2 CX-1");
  }

  @Test
  public void whatIsWrongIsSaid() {
    assertThat(refused("colour = red"))
        .isEqualTo("400 Field 'colour' does not exist or you do not have permission to view it.");
    assertThat(refused("summary ~ \"open")).contains("has not been completed");
    assertThat(refused("key in (CX-1")).contains("Expecting ')' but got ''.");
    assertThat(refused("key = ")).contains("Expecting a value");
    assertThat(refused("call lights")).startsWith("400 Field 'call' does not exist");
    assertThat(refused("key = CX-1 CX-2")).contains("Expecting 'AND' but got 'CX-2'.");
    assertThat(refused("key = CX-1 or key = CX-2")).contains("Expecting 'AND' but got 'or'.");
    assertThat(refused("key ~ CX")).contains("The operator '~' is not supported");
    assertThat(refused("summary ~ \"*ing\"")).contains("not allowed to start with character '*'");
    assertThat(refused("summary ~ \"(a\"")).contains("Unable to parse the text '(a'");
    assertThat(refused("order by colour")).contains("Field 'colour' does not exist");
    assertThat(refused("(".repeat(5_000))).startsWith("400 ");
    assertThat(refused("text in (a)")).contains("The operator '=' is not supported by the 'text'");
  }

  @Test
  public void escapedSignsAreWordsApart() {
    assertThat(found("summary ~ \"\\\\(light\\\\) call\" order by key"))
        .isEqualTo("CX-1 CX-5 OPS-2");
    assertThatThrownBy(() -> Jql.parse("summary ~ \"a\\\\\"")).isInstanceOf(HttpException.class);
  }

  @Test
  public void theKeysAndProjectsThatAreAskedForAreTold() {
    Query query = Jql.parse("key in (A-1, B-2) and project = C and key != D-3");
    assertThat(query.keys()).containsExactly("A-1", "B-2", "D-3");
    assertThat(query.projects()).containsExactly("C");
  }
}
