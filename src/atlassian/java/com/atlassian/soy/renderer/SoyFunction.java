package com.atlassian.soy.renderer;

import java.util.Set;

/** Signature after open-source plugins (Slack integration, platform 8). */
public interface SoyFunction {
  String getName();

  Set<Integer> validArgSizes();
}
