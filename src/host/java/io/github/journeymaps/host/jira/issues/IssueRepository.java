package io.github.journeymaps.host.jira.issues;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.journeymaps.host.http.HttpException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where issues are kept: in memory, and in a file that is written after each change, so that what
 * was answered is still there after a kill. Knows no rights. Safe for threads.
 */
final class IssueRepository {
  private static final ObjectMapper JSON =
      JsonMapper.builder().serializationInclusion(Include.NON_NULL).build();

  private final Optional<Path> file;
  private final boolean begun;
  private Kept kept;

  /**
   * @param file made with the first change; empty keeps nothing
   */
  IssueRepository(Optional<Path> file) throws IOException {
    this.file = file;
    this.begun = file.isPresent() && Files.exists(file.get());
    this.kept = begun ? JSON.readValue(file.get().toFile(), Kept.class) : Kept.NOTHING;
  }

  /** Whether it went on with a file that was there. */
  boolean begun() {
    return begun;
  }

  /** In the order they were made. */
  synchronized List<Issue> all() {
    return kept.issues();
  }

  /** By its key, an old key, or its id. */
  synchronized Optional<Issue> find(String keyOrId) {
    return kept.find(keyOrId);
  }

  /** Gives it an id and the next key of the project. */
  synchronized Issue add(Project project, Issue fresh) {
    long id = kept.last() + 1;
    Issue issue = fresh.at(id, kept.nextKey(project));
    keep(kept.with(id).counted(issue).with(issue));
    return issue;
  }

  /** An id that no issue and no link has. */
  synchronized long nextId() {
    keep(kept.with(kept.last() + 1));
    return kept.last();
  }

  /**
   * Changes an issue as it is now.
   *
   * @throws HttpException when it is there no longer, or what the change throws
   */
  synchronized Issue change(long id, UnaryOperator<Issue> change) {
    Issue next = change.apply(kept.find(String.valueOf(id)).orElseThrow(Issue::notFound));
    keep(kept.with(next));
    return next;
  }

  synchronized Issue move(long id, Project project) {
    String key = kept.nextKey(project);
    Issue next = change(id, issue -> issue.moved(key, JiraTimes.now()));
    keep(kept.counted(next));
    return next;
  }

  synchronized void remove(long id) {
    keep(kept.without(id));
  }

  private void keep(Kept next) {
    try {
      write(next);
    } catch (IOException e) {
      throw new UncheckedIOException("The issues cannot be kept", e);
    }
    kept = next;
  }

  private void write(Kept next) throws IOException {
    if (file.isEmpty()) {
      return;
    }
    Path target = file.get().toAbsolutePath();
    Files.createDirectories(target.getParent());
    Path fresh = target.resolveSibling(target.getFileName() + ".new");
    Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(next));
    Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Everything at one moment.
   *
   * @param numbers the last number that each project has given away: none is given twice
   * @param last the last id that was given away
   */
  record Kept(List<Issue> issues, Map<String, Integer> numbers, long last) {
    static final Kept NOTHING = new Kept(List.of(), Map.of(), 10_000);

    Kept {
      issues = List.copyOf(issues);
      numbers = Map.copyOf(numbers);
    }

    Optional<Issue> find(String keyOrId) {
      return issues.stream()
          .filter(
              issue -> issue.key().equals(keyOrId) || String.valueOf(issue.id()).equals(keyOrId))
          .findAny()
          .or(() -> issues.stream().filter(issue -> issue.had(keyOrId)).findAny());
    }

    String nextKey(Project project) {
      return project.key() + "-" + (numbers.getOrDefault(project.key(), 0) + 1);
    }

    Kept counted(Issue issue) {
      Map<String, Integer> next = new LinkedHashMap<>(numbers);
      next.merge(issue.inProject().key(), issue.number(), Math::max);
      return new Kept(issues, next, last);
    }

    Kept with(long id) {
      return new Kept(issues, numbers, id);
    }

    Kept with(Issue changed) {
      List<Issue> next = new ArrayList<>(issues);
      next.replaceAll(issue -> issue.id() == changed.id() ? changed : issue);
      if (!next.contains(changed)) {
        next.add(changed);
      }
      return new Kept(next, numbers, last);
    }

    Kept without(long id) {
      return new Kept(issues.stream().filter(issue -> issue.id() != id).toList(), numbers, last);
    }
  }
}
