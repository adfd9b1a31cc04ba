import { findProposalFacts, proposalLink } from '../../programmes';
import type { LetterFacts, ProposalFacts } from '../letters/facts.terms';
import type { FactsDeps, FactsWanted } from './facts-request';

const PAGE = { ID: '/acara/usulan', EN: '/en/events/proposal' } as const;
const VISITS_PAGE = {
  ID: '/akun/kunjungan/:id',
  EN: '/en/account/visits/:id',
} as const;
const ANSWERS: Readonly<Partial<Record<string, ProposalFacts['status']>>> = {
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  CHANGES_ASKED: 'CHANGES_ASKED',
};

/** Reads whether the address of a proposal still waits to be proven. */
export async function proposalToConfirm(
  deps: FactsDeps,
  { message }: FactsWanted,
): Promise<LetterFacts['PROPOSAL_CONFIRM'] | null> {
  const found = await findProposalFacts(deps.db, message.aboutId ?? '');
  return found?.status === 'UNVERIFIED'
    ? { path: `${PAGE[message.locale]}#${proposalLink(deps, message.aboutId ?? '')}` }
    : null;
}

/** Reads what staff said about a proposal; who was answered again since then gets another letter for that. */
export async function answeredProposal(
  deps: FactsDeps,
  { message }: FactsWanted,
): Promise<LetterFacts['PROPOSAL_ANSWERED'] | null> {
  const found = await findProposalFacts(deps.db, message.aboutId ?? '');
  const status = ANSWERS[found?.status ?? ''];
  if (!found || status === undefined || found.decidedAt === null || found.decidedAt > message.createdAt)
    return null;
  return {
    title: found.title,
    status,
    answer: found.answer,
    isVisit: found.purpose !== 'EVENT',
    path:
      found.partnerId !== null && found.purpose !== 'EVENT'
        ? VISITS_PAGE[message.locale].replace(':id', found.partnerId)
        : `${PAGE[message.locale]}#${proposalLink(deps, message.aboutId ?? '')}`,
  };
}
