package evidence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where this signature was read: in a Javadoc or in open source, of which version. What has neither
 * this mark nor {@link Assumed} is there for the stand-in, and the plugin does not use it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
public @interface Seen {
  String value();
}
