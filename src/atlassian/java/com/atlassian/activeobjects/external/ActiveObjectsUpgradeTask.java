package com.atlassian.activeobjects.external;

/** Signature after the Active Objects plugin (1.4 source and later Javadoc). */
public interface ActiveObjectsUpgradeTask {
  ModelVersion getModelVersion();

  void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
