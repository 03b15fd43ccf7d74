package io.github.journeymaps.swimlane;

import io.github.journeymaps.map.Vocabulary.Channel;
import io.github.journeymaps.map.Vocabulary.LaneType;

/** Signs as path data, to be stroked in a box of 16 by 16. */
final class Icons {
  private static final String FACE =
      "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM6 6.5v.01M10 6.5v.01M5.5 9.5q2.5 2.5 5 0";
  private static final String PERSON =
      "M8 2a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM3 14c0-3 2-5 5-5s5 2 5 5";
  private static final String SPEECH = "M2 3h12v8H7l-3 3v-3H2z";

  private Icons() {}

  static String of(LaneType type) {
    return switch (type) {
      case ACTIONS -> "M5 3l8 5-8 5z";
      case NEEDS -> "M4 14V2l8 3-8 3";
      case EXPECTATIONS -> "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 5v3l2 2";
      case MOTIVATIONS -> "M8 2v12M5 14h6M3 5h10M3 5l-2 5h4zM13 5l-2 5h4z";
      case THINKS -> "M4 10a3 3 0 1 1 1-6 4 4 0 0 1 7 1 2.5 2.5 0 0 1 0 5zM4 13.5h.01M6.5 12.5h.01";
      case FEELS -> "M8 13.5L3 8a3 3 0 0 1 5-3 3 3 0 0 1 5 3z";
      case SEES -> "M1 8s3-5 7-5 7 5 7 5-3 5-7 5-7-5-7-5zM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z";
      case SAYS -> SPEECH;
      case EMOTION, EMPLOYEE_EMOTION -> FACE;
      case TOUCHPOINTS -> "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z";
      case CHANNELS -> "M2 8h4l3-5h5M6 8l3 5h5";
      case PROCESS -> "M2 3h5v4H2zM9 9h5v4H9zM7 5h4.5v4";
      case PAINS -> "M9 1L3 9h4l-1 6 6-8H8z";
      case OPPORTUNITIES -> "M8 1v3M8 12v3M1 8h3M12 8h3M3 3l2 2M11 11l2 2M13 3l-2 2M5 11l-2 2";
      case METRICS -> "M2 12l4-5 3 3 5-7";
      case MOMENTS -> "M8 1.5l2 4.3 4.7.6-3.5 3.2.9 4.7L8 12l-4.1 2.3.9-4.7L1.3 6.4 6 5.8z";
      case STORYBOARD -> "M2 3h12v10H2zM2 11l4-4 3 3 2-2 3 3M11 5.5v.01";
      case FRONTSTAGE -> PERSON;
      case BACKSTAGE -> "M4 2h8v12H4zM10 8v.01";
      case SUPPORT -> "M2 3h12v4H2zM2 9h12v4H2zM5 5h.01M5 11h.01";
      case TEXT -> "M3 4h10M3 8h10M3 12h6";
    };
  }

  static String of(Channel channel) {
    return switch (channel) {
      case WEB ->
          "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM2 8h12M8 2c2.5 3 2.5 9 0 12M8 2c-2.5 3-2.5 9 0 12";
      case MOBILE -> "M5 1.5h6v13H5zM7.5 12.5h1";
      case EMAIL -> "M2 4h12v8H2zM2 4l6 5 6-5";
      case PHONE -> "M4 2l2 3-1.5 2a9 9 0 0 0 4.5 4.5L11 10l3 2-1 2C7 14 2 9 2 3z";
      case CHAT -> SPEECH;
      case SOCIAL ->
          "M5.5 7l5-3M5.5 9l5 3M4 6.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM12 2a1.5 1.5 0 1 0 0 3"
              + " 1.5 1.5 0 0 0 0-3zM12 11a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z";
      case STORE -> "M2 7l1-4h10l1 4M3 7v7h10V7M2 7h12M7 14v-4h2v4";
      case IN_PERSON -> PERSON;
      case POST -> "M2 13V7a3 3 0 0 1 6 0v6zM5 4h6a3 3 0 0 1 3 3v6H8M11 7V4h2";
      case DEVICE -> "M2 3h12v8H2zM6 14h4M8 11v3";
      case OTHER -> "M4 8h.01M8 8h.01M12 8h.01";
    };
  }
}
