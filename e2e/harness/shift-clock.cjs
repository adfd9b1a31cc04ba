/** Moves the clock of a program by CLOCK_SHIFT_MS, loaded before it by `--require`. */
const shift = Number(process.env.CLOCK_SHIFT_MS ?? 0);
const MachineDate = Date;

globalThis.Date = class extends MachineDate {
  constructor(...given) {
    if (given.length === 0) super(MachineDate.now() + shift);
    else super(...given);
  }

  static now() {
    return MachineDate.now() + shift;
  }

  /** What comes from another thread is a date too. */
  static [Symbol.hasInstance](value) {
    return value instanceof MachineDate;
  }
};
