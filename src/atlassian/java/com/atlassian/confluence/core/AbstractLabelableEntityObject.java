package com.atlassian.confluence.core;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
public abstract class AbstractLabelableEntityObject extends AbstractVersionedEntityObject {}
