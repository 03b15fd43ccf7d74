package io.github.journeymaps.host.container.rest;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.glassfish.jersey.internal.inject.AbstractBinder;

/** Lets constructors of resources ask for the plugin's beans by any of their types. */
final class BeanBinder extends AbstractBinder {
  private final Collection<Object> beans;

  BeanBinder(Collection<Object> beans) {
    this.beans = beans;
  }

  @Override
  protected void configure() {
    beans.forEach(
        bean ->
            types(bean.getClass()).forEach(type -> bind(bean).to((java.lang.reflect.Type) type)));
  }

  /** Classes and interfaces without those of Java itself, which many beans share. */
  private static Set<Class<?>> types(Class<?> type) {
    Set<Class<?>> all = new LinkedHashSet<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      all.add(each);
      addInterfaces(each, all);
    }
    all.removeIf(each -> each.getName().startsWith("java."));
    return all;
  }

  private static void addInterfaces(Class<?> type, Set<Class<?>> all) {
    for (Class<?> each : type.getInterfaces()) {
      all.add(each);
      addInterfaces(each, all);
    }
  }
}
