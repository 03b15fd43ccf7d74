package io.github.journeymaps.host.container.ao;

import io.github.journeymaps.host.api.StartupException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.EntityInfo;
import net.java.ao.schema.info.FieldInfo;

/**
 * How Confluence names tables and columns, and which names it does not let pass; their length the
 * converters check.
 */
final class AoNames {
  static final int MAX_ENTITIES = 200;

  private static final Set<String> RESERVED =
      Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

  private final String prefix;

  /** The prefix is made of the namespace: AO_ and the last six digits of its MD5. */
  AoNames(String namespace) {
    this.prefix = "AO_" + lastOfMd5(namespace);
  }

  private static String lastOfMd5(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      String digits = HexFormat.of().formatHex(hash);
      return digits.substring(digits.length() - 6).toUpperCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has MD5", e);
    }
  }

  String prefix() {
    return prefix;
  }

  NameConverters converters() {
    return new SimpleNameConverters(
        new AtlassianTableNameConverter(name -> prefix + "_" + name),
        new AtlassianFieldNameConverter(),
        new AtlassianSequenceNameConverter(),
        new AtlassianTriggerNameConverter(),
        new AtlassianIndexNameConverter(),
        new AtlassianUniqueNameConverter());
  }

  /** Refuses a table or column named like a word that a database keeps for itself. */
  void check(EntityInfo<? extends RawEntity<?>, ?> entity) {
    String type = entity.getEntityType().getSimpleName();
    checkName(entity.getName().substring(prefix.length() + 1), type);
    for (FieldInfo<?> field : entity.getFields()) {
      checkName(field.getName(), type);
    }
  }

  private static void checkName(String name, String type) {
    if (RESERVED.contains(name.toUpperCase(Locale.ROOT))) {
      throw new StartupException(
          "The name %s in the entity %s is a reserved word of a supported database: choose another by @Table, or @Accessor and @Mutator."
              .formatted(name, type));
    }
  }
}
