package io.github.journeymaps.map;

/** The words of journey mapping that fields choose from; {@link EnumNames} gives their spelling. */
public final class Vocabulary {
  private Vocabulary() {}

  /** As is, or to be. */
  public enum State {
    CURRENT,
    FUTURE
  }

  /** What the map stands on. */
  public enum Basis {
    HYPOTHESIS,
    RESEARCHED
  }

  /** Where a stage lies, seen from the purchase or service. */
  public enum Period {
    BEFORE,
    DURING,
    AFTER
  }

  /** What a lane is about, with whose it is unless somebody says otherwise. */
  public enum LaneType {
    ACTIONS,
    NEEDS,
    EXPECTATIONS,
    MOTIVATIONS,
    THINKS,
    FEELS,
    SEES,
    SAYS,
    EMOTION,
    TOUCHPOINTS,
    CHANNELS,
    PROCESS,
    PAINS,
    OPPORTUNITIES,
    METRICS,
    MOMENTS,
    STORYBOARD,
    FRONTSTAGE(Actor.EMPLOYEE),
    BACKSTAGE(Actor.EMPLOYEE),
    SUPPORT(Actor.SYSTEM),
    EMPLOYEE_EMOTION(Actor.EMPLOYEE),
    TEXT;

    private final Actor actor;

    LaneType() {
      this(Actor.CUSTOMER);
    }

    LaneType(Actor actor) {
      this.actor = actor;
    }

    public Actor actor() {
      return actor;
    }

    /** Whether the cards of such a lane make a curve. */
    public boolean isCurve() {
      return this == EMOTION || this == EMPLOYEE_EMOTION;
    }
  }

  /** Whose lane it is. */
  public enum Actor {
    CUSTOMER,
    EMPLOYEE,
    PARTNER,
    SYSTEM
  }

  /** The three lines of a service blueprint. */
  public enum Line {
    INTERACTION,
    VISIBILITY,
    INTERNAL
  }

  /** Where an interaction happens. */
  public enum Channel {
    WEB,
    MOBILE,
    EMAIL,
    PHONE,
    CHAT,
    SOCIAL,
    STORE,
    IN_PERSON,
    POST,
    DEVICE,
    OTHER
  }

  /** What makes a step a key one. */
  public enum KeyMoment {
    HELP,
    ANNOYED,
    PLEASED
  }

  /** What a step wins for the company. */
  public enum GainKind {
    RENEWAL,
    CROSS_SELL,
    REFERRAL
  }

  /** Which way a motivation pulls. */
  public enum Polarity {
    WORRY,
    ENTICE
  }

  /** How bad a pain point is. */
  public enum Grade {
    TRIVIAL(1),
    WORKAROUND(2),
    ABANDONMENT(4);

    private final int weight;

    Grade(int weight) {
      this.weight = weight;
    }

    /** Its share in a weighted sum. */
    public int weight() {
      return weight;
    }
  }

  /** What a metric counts; tells how its values are read. */
  public enum MetricKind {
    NPS,
    CSAT,
    CES,
    SHARE,
    COUNT,
    DURATION,
    MONEY,
    NUMBER
  }

  /** Which way is better. */
  public enum Better {
    HIGHER,
    LOWER
  }

  /** How answers became one figure. */
  public enum Convention {
    MEAN,
    TOP_BOX,
    NET
  }

  /** Where evidence comes from. */
  public enum EvidenceKind {
    SURVEY,
    INTERVIEW,
    FOCUS_GROUP,
    OBSERVATION,
    ANALYTICS,
    CRM,
    REVIEW,
    COMPLAINT,
    CALL_CENTRE,
    OTHER
  }

  /** Words or numbers. */
  public enum Method {
    QUALITATIVE,
    QUANTITATIVE
  }
}
