const RealDate = Date;

/** The times of the toolbar, by the clock of a hospital in the Netherlands. The profile of the stories has the last one as a holiday. */
export const TIMES = { open: '2026-12-01T10:00+01:00', closed: '2026-12-01T22:00+01:00', holiday: '2026-12-25T11:00+01:00' } as const;

/** Sets the clock of the catalogue to a time, from which it goes on, or back to what it is. */
export const setClock = (time: string | undefined): void => {
  if (time === undefined) {
    globalThis.Date = RealDate;
    return;
  }
  const ahead = RealDate.parse(time) - RealDate.now();
  globalThis.Date = class extends RealDate {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [RealDate.now() + ahead]) as []));
    }
    static override now(): number {
      return RealDate.now() + ahead;
    }
  } as DateConstructor;
};
