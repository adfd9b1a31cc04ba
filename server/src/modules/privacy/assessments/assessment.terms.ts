/** How likely or severe a risk is. */
export const RISK_LEVELS = ['LOW', 'MEDIUM', 'HIGH'] as const;
/** One of the levels. */
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** What an assessment decides. */
export type AssessmentDecision = 'PROCEED' | 'PROCEED_WITH_MEASURES' | 'STOP';

/** A risk to the people whose data it is. */
export type AssessedRisk = {
  readonly risk: string;
  readonly riskEnglish: string | null;
  readonly likelihood: RiskLevel;
  readonly severity: RiskLevel;
  readonly measure: string | null;
  readonly measureEnglish: string | null;
};
