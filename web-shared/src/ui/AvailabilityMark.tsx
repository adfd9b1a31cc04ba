import type { ReactElement, ReactNode } from 'react';

/** Names how much of something can be had now: all, some, none, or nothing at all (stopped). */
export type AvailabilityLevel = 'all' | 'some' | 'none' | 'stop';

type AvailabilityMarkProps = { readonly level: AvailabilityLevel; readonly children: ReactNode };

/** Marks availability by shape and colour beside words that say how many, where or when. */
export function AvailabilityMark({ level, children }: AvailabilityMarkProps): ReactElement {
  return <span className={`availability availability-${level}`}>{children}</span>;
}

/** Tells the level of a place that has `copyCount` copies of which `availableCount` can be taken now. */
export function availabilityLevel(copyCount: number, availableCount: number): AvailabilityLevel {
  if (availableCount <= 0) return 'none';
  return availableCount < copyCount ? 'some' : 'all';
}
