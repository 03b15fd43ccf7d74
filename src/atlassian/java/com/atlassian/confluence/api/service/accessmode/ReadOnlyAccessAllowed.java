package com.atlassian.confluence.api.service.accessmode;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
public @interface ReadOnlyAccessAllowed {}
