/** The parts of the library that notice a drag; its own types know them only as a whole with everything else. */
interface Sensor {
  attach(): void;
  detach(): void;
}

interface SensorOptions {
  /** What can be dragged, or is in what can be. */
  readonly draggable: string;
  /** How far a pointer goes before it drags. */
  readonly distance: number;
  /** For how long it has to stay before, in milliseconds. */
  readonly delay: { readonly mouse?: number; readonly touch?: number };
}

declare module '@shopify/draggable/build/esnext/Draggable/Sensors/MouseSensor/MouseSensor.mjs' {
  export default class MouseSensor implements Sensor {
    constructor(containers: readonly HTMLElement[], options: SensorOptions);
    attach(): void;
    detach(): void;
  }
}

declare module '@shopify/draggable/build/esnext/Draggable/Sensors/TouchSensor/TouchSensor.mjs' {
  export default class TouchSensor implements Sensor {
    constructor(containers: readonly HTMLElement[], options: SensorOptions);
    attach(): void;
    detach(): void;
  }
}
