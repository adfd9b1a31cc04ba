export type {
  AgeCode,
  AgeSpan,
  BlockCode,
  EligibilityAct,
  EligibilityProblem,
  EligibilityQuestion,
  EligiblePerson,
  MemberBlock,
} from './eligibility.rules';
export { findAgeProblem, findBlocks, findExpiry, findProblems } from './eligibility.rules';
export type { EligibleMember } from './member-eligibility.rules';
export { explainProblem, findEligibilityRefusals, toMemberBlocks } from './member-eligibility.rules';
