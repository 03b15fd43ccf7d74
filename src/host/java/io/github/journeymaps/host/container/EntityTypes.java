package io.github.journeymaps.host.container;

import io.github.journeymaps.host.api.StartupException;
import io.github.journeymaps.host.container.descriptor.Descriptor;
import io.github.journeymaps.host.container.descriptor.DescriptorReader;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;

/** The plugin's entity interfaces. */
final class EntityTypes {
  private EntityTypes() {}

  static List<Class<? extends RawEntity<?>>> of(Descriptor.Ao module, Bundle bundle) {
    List<Class<? extends RawEntity<?>>> all = new ArrayList<>();
    module.entities().forEach(name -> all.add(entity(name, bundle)));
    return all;
  }

  private static Class<? extends RawEntity<?>> entity(String name, Bundle bundle) {
    Class<?> type = load(name, bundle);
    if (!type.isInterface() || !RawEntity.class.isAssignableFrom(type)) {
      throw new StartupException(
          DescriptorReader.FILE
              + ": the <entity> "
              + name
              + " is no interface that extends net.java.ao.Entity; make it one.");
    }
    @SuppressWarnings("unchecked")
    Class<? extends RawEntity<?>> entity = (Class<? extends RawEntity<?>>) type;
    return entity;
  }

  private static Class<?> load(String name, Bundle bundle) {
    try {
      return bundle.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " was checked before", e);
    }
  }
}
