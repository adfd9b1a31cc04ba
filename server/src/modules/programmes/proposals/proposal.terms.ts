import type { EventFormat, ProgrammeKind } from '../events/event.terms';

/** States of a proposal. */
export const PROPOSAL_STATUSES = [
  'UNVERIFIED',
  'SUBMITTED',
  'CHANGES_ASKED',
  'ACCEPTED',
  'DECLINED',
  'WITHDRAWN',
] as const;
/** One of the states of a proposal. */
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** What a proposal is for. */
export const PROPOSAL_PURPOSES = ['EVENT', 'CLASS_VISIT', 'LIBRARY_STOP'] as const;
/** One of the purposes. */
export type ProposalPurpose = (typeof PROPOSAL_PURPOSES)[number];
/** What a partner asks for: its class comes, or the mobile library stops at the school. */
export type VisitPurpose = Exclude<ProposalPurpose, 'EVENT'>;

/** What staff may decide about a proposal. */
export const PROPOSAL_DECISIONS = ['ACCEPT', 'ASK_CHANGES', 'DECLINE'] as const;
/** One of the decisions. */
export type ProposalDecision = (typeof PROPOSAL_DECISIONS)[number];

/** The state that follows a decision. */
export const STATUS_AFTER = {
  ACCEPT: 'ACCEPTED',
  ASK_CHANGES: 'CHANGES_ASKED',
  DECLINE: 'DECLINED',
} as const satisfies Record<ProposalDecision, ProposalStatus>;

/** Days in which the link in the letter must be used; after that the proposal is deleted. */
export const UNVERIFIED_DAYS = 7;
/** Days after which a proposal that is closed forgets who made it. */
export const CLOSED_DAYS = 180;
/** Days after which a proposal that nobody touched any more forgets who made it. */
export const IDLE_DAYS = 365;

/** States in which whoever proposed may still change it. */
const EDITABLE: ReadonlySet<ProposalStatus> = new Set(['UNVERIFIED', 'SUBMITTED', 'CHANGES_ASKED']);
/** States in which staff may decide. */
const DECIDABLE: ReadonlySet<ProposalStatus> = new Set(['SUBMITTED', 'CHANGES_ASKED']);

/** Tells whether whoever proposed may still change or withdraw it. */
export function isEditable(status: ProposalStatus): boolean {
  return EDITABLE.has(status);
}

/** Tells whether staff may decide about it: not before its address is proven, and once only. */
export function isDecidable(status: ProposalStatus): boolean {
  return DECIDABLE.has(status);
}

const FORMATS: Partial<Record<ProgrammeKind, EventFormat>> = {
  EXHIBITION: 'EXHIBITION',
  PERFORMANCE: 'PERFORMANCE',
  CULTURE_SEMINAR: 'SEMINAR',
  TALK: 'SEMINAR',
};

/** Returns how an event of a proposed kind is built. */
export function formatOfKind(kind: ProgrammeKind): EventFormat {
  return FORMATS[kind] ?? 'ACTIVITY';
}
