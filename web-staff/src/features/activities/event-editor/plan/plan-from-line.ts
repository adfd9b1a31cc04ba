import { emptyPlan, emptySession } from './session-plan';
import type { DraftSession, SessionPlan } from './session-plan';
import type { Series, SeriesProblem } from './series-words';

/** A line of words as typed, what it says (nothing when it is empty), and the hours a session has when it says none. */
export type PlanLine = {
  readonly line: string;
  readonly series: Series | SeriesProblem | null;
  readonly usual: Pick<DraftSession, 'from' | 'to' | 'isAllDay'>;
};

/**
 * Makes the plan of a line of words: its days and hours alone, and none when it cannot be read. The name, note, space
 * and seats of the first session were set beside the line and stay.
 */
export function planFromLine(
  { sessions: [{ name, note, spaceId, capacity } = emptySession] }: SessionPlan,
  { line, series, usual }: PlanLine,
): SessionPlan {
  const known = series === null || 'problem' in series ? undefined : series;
  return {
    line,
    sessions: [{ ...emptySession, ...usual, name, note, spaceId, capacity, ...known?.session }],
    repeat: { ...emptyPlan.repeat, ...known?.repeat },
  };
}
