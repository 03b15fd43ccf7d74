package io.github.journeymaps.host.container.rest;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.atlassian.sal.api.user.UserKey;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Lets nobody in but whom the annotation on method, class or package lets in; without one, users
 * with a licence.
 */
@Priority(Priorities.AUTHENTICATION)
public final class AccessFilter implements ContainerRequestFilter {
  private static final List<Class<? extends Annotation>> KNOWN =
      List.of(
          AdminOnly.class, LicensedOnly.class, AnonymousSiteAccess.class, UnrestrictedAccess.class);

  private final BooleanSupplier anonymousAllowed;
  private final Predicate<UserKey> admin;

  @Context private ResourceInfo resource;

  /**
   * @param anonymousAllowed whether the site lets anonymous visitors in at all
   * @param admin whether a user administers the site
   */
  public AccessFilter(BooleanSupplier anonymousAllowed, Predicate<UserKey> admin) {
    this.anonymousAllowed = anonymousAllowed;
    this.admin = admin;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    UserKey user =
        Optional.ofNullable(AuthenticatedUserThreadLocal.get()).map(u -> u.getKey()).orElse(null);
    Class<? extends Annotation> rule = rule();
    if (user == null && !openToAnonymous(rule)) {
      request.abortWith(
          HostResponses.refused(
              Status.UNAUTHORIZED, "Client must be authenticated to access this resource."));
    } else if (rule == AdminOnly.class && !admin.test(user)) {
      request.abortWith(
          HostResponses.refused(
              Status.FORBIDDEN,
              "Client must be authenticated as an administrator to access this resource."));
    }
  }

  private boolean openToAnonymous(Class<? extends Annotation> rule) {
    return rule == UnrestrictedAccess.class
        || (rule == AnonymousSiteAccess.class && anonymousAllowed.getAsBoolean());
  }

  private Class<? extends Annotation> rule() {
    Method method = resource.getResourceMethod();
    Class<?> type = resource.getResourceClass();
    return Stream.of(method, type, type.getPackage())
        .flatMap(place -> annotation(place).stream())
        .findFirst()
        .orElse(LicensedOnly.class);
  }

  private static Optional<Class<? extends Annotation>> annotation(AnnotatedElement place) {
    return KNOWN.stream().filter(place::isAnnotationPresent).findFirst();
  }
}
