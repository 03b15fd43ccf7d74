package com.atlassian.soy.renderer;

/** Signature after open-source plugins (Slack integration, platform 8). */
public interface SoyServerFunction<T> extends SoyFunction {
  T apply(Object... args);
}
