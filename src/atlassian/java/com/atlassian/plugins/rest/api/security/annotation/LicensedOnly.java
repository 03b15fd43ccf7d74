package com.atlassian.plugins.rest.api.security.annotation;

import evidence.Seen;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Signature after the secure-endpoint-defaults page of the platform 7 guide and the Slack
 * integration.
 */
@Seen("Secure endpoint defaults, guide to platform 7; Slack integration, Confluence 10.0.1")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
public @interface LicensedOnly {}
