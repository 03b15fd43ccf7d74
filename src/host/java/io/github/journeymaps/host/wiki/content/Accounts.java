package io.github.journeymaps.host.wiki.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * The users. They do not come and go while the wiki runs, so each is read once: looking up a name
 * costs no statement.
 */
public final class Accounts {

  private final Jdbi jdbi;
  private final Map<String, Account> byName = new ConcurrentHashMap<>();

  Accounts(Jdbi jdbi) {
    this.jdbi = jdbi;
    all().forEach(account -> byName.put(account.name(), account));
  }

  private List<Account> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .select("select name, full_name, admin from wiki_user order by name")
                .map(ConstructorMapper.of(Account.class))
                .list());
  }

  /** Nobody for null, empty and unknown names. */
  public Optional<Account> find(String name) {
    return Optional.ofNullable(name).map(byName::get);
  }

  public Optional<Account> findByKey(String key) {
    return byName.values().stream().filter(account -> account.key().equals(key)).findAny();
  }

  /** The user whose name and password these are. */
  public Optional<Account> authenticate(String name, String password) {
    return find(name).filter(account -> same(passwordOf(account), password));
  }

  private String passwordOf(Account account) {
    return jdbi.withHandle(
        handle ->
            handle
                .select("select password from wiki_user where name = ?", account.name())
                .mapTo(String.class)
                .one());
  }

  private static boolean same(String left, String right) {
    return MessageDigest.isEqual(
        left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }
}
