/** What decides who agrees to a plan as it stands. */
export type AgreementFacts = {
  readonly goalsVersion: number;
  readonly selfAgreedVersion: number | null;
  readonly leadAgreedVersion: number | null;
};

/** Tells who agrees to the goals as they stand: whoever agreed to other goals agrees no longer. */
export function agreementOf({ goalsVersion, selfAgreedVersion, leadAgreedVersion }: AgreementFacts): {
  readonly bySelf: boolean;
  readonly byLead: boolean;
  readonly isAgreed: boolean;
} {
  const bySelf = selfAgreedVersion === goalsVersion;
  const byLead = leadAgreedVersion === goalsVersion;
  return { bySelf, byLead, isAgreed: bySelf && byLead };
}
