package io.github.journeymaps.host.wiki.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The spaces; like the users, read once. */
public final class SpaceStore {

  private final Map<String, SpaceRow> byKey = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  SpaceStore(Jdbi jdbi) {
    jdbi.useHandle(
        handle ->
            handle
                .select("select id, space_key, name from wiki_space")
                .map(ConstructorMapper.of(SpaceRow.class))
                .forEach(space -> byKey.put(space.spaceKey(), space)));
  }

  /** By key, whatever its case; nothing for null. */
  public Optional<SpaceRow> find(String key) {
    return Optional.ofNullable(key).map(byKey::get);
  }

  /** All, by key. */
  public List<SpaceRow> all() {
    return List.copyOf(byKey.values());
  }
}
