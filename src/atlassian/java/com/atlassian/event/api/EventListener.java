package com.atlassian.event.api;

import evidence.Seen;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Signature after open-source plugins (atlassian-event, Slack integration). */
@Seen("Slack integration, Confluence 10.0.1")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface EventListener {}
