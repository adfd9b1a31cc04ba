/** What decides whether an item is done. */
export type StepFacts = {
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly confirmedOn: string | null;
  readonly needsLead: boolean;
};

/**
 * Tells whether an item is done, or overdue: the tick of the lead is enough for each, the tick of the person for
 * those that ask for no lead. What is due today is not overdue.
 */
export function stateOf(
  { dueOn, doneOn, confirmedOn, needsLead }: StepFacts,
  today: string,
): { readonly isDone: boolean; readonly isOverdue: boolean } {
  const isDone = confirmedOn !== null || (doneOn !== null && !needsLead);
  return { isDone, isOverdue: !isDone && dueOn < today };
}
