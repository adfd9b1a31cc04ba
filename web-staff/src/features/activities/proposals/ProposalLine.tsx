import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { Button } from '../../../lib/ui/Button';
import { Note } from '../../../lib/ui/Note';
import { useDisplay } from '../../../lib/ui/use-display';
import { AnswerDialog } from './AnswerDialog';
import type { EventProposalDecision } from './DecideProposal.generated';
import type { ProposalsQuery } from './Proposals.generated';
import { useProposalDecision } from './use-proposal-decision';
import type { VisitTimes } from './use-proposal-decision';
import { VisitDialog } from './VisitDialog';

type Proposal = ProposalsQuery['eventProposals']['nodes'][number];

const decisions = ['ACCEPT', 'ASK_CHANGES', 'DECLINE'] as const;

/** Shows one proposal: what, when, where, for how many, whose, and the decisions that are still open. */
export function ProposalLine({
  proposal,
  onDecided,
}: {
  readonly proposal: Proposal;
  readonly onDecided: () => void;
}) {
  const { t, wordOf } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const { id, title, kind, purpose, what, answer, submittedAt, event, twins } = proposal;
  return (
    <li className="data-request" aria-labelledby={id}>
      <div className="row wrap">
        <h2 id={id} style={{ fontSize: '1.0625rem' }}>
          {title}
        </h2>
        <span className="quiet">
          {purpose === 'EVENT' ? (wordOf('eventTerms.kind', kind) ?? kind) : t('proposals.visit.kind')}
        </span>
        <span className="spacer" />
        <span className="quiet small">
          {t('proposals.at', { time: `${dateOf(submittedAt)} ${timeOf(submittedAt)}` })}
        </span>
      </div>
      {twins.length > 0 && (
        <Note state="attention">
          {t('proposals.twins', {
            names: twins.map((twin) => twin.partner?.name ?? twin.contactName ?? '').join(', '),
          })}
        </Note>
      )}
      {what !== null && <p className="proposal-words">{what}</p>}
      <Facts proposal={proposal} />
      {answer !== null && <blockquote aria-label={t('proposals.answerWas')}>{answer}</blockquote>}
      {event !== null && (
        <p>
          <Link to={paths.editEvent(event.id)}>
            {t(purpose === 'EVENT' ? 'proposals.toEvent' : 'proposals.visit.toEvent')}
          </Link>
        </p>
      )}
      <Decisions proposal={proposal} onDecided={onDecided} />
    </li>
  );
}

function Facts({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const {
    wishedDates,
    space,
    expectedPeople,
    accessibility,
    groupName,
    contactName,
    contactEmail,
    contactPhone,
    partner,
    purpose,
    wishedAt,
  } = proposal;
  const facts: readonly (readonly [string, string | null])[] = [
    [
      t('proposals.when'),
      [wishedDates, wishedAt === null ? null : `${dateOf(wishedAt)}, ${timeOf(wishedAt)}`]
        .filter(Boolean)
        .join(' · ') || null,
    ],
    [
      t('proposals.where'),
      purpose !== 'EVENT'
        ? null
        : space === null
          ? t('proposals.anywhere')
          : `${space.name.text}, ${space.branch.name.text}`,
    ],
    [t('proposals.people'), expectedPeople === null ? null : String(expectedPeople)],
    [t('proposals.needs'), accessibility],
    [t('proposals.by'), [contactName, partner?.name ?? groupName].filter(Boolean).join(', ') || null],
  ];
  return (
    <dl className="facts proposal-facts">
      {facts.map(
        ([name, value]) =>
          value !== null && (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
      {contactEmail !== null && (
        <div style={{ display: 'contents' }}>
          <dt>{t('proposals.contact')}</dt>
          <dd>
            <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
            {contactPhone !== null && (
              <>
                {' · '}
                <a href={`tel:${contactPhone}`}>{contactPhone}</a>
              </>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Decisions({ proposal, onDecided }: { readonly proposal: Proposal; readonly onDecided: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<EventProposalDecision | null>(null);
  const deciding = useProposalDecision(proposal, onDecided);
  if (proposal.status !== 'SUBMITTED' && proposal.status !== 'CHANGES_ASKED') return null;
  const isVisit = proposal.purpose !== 'EVENT';
  const onSend = async (answer: string | null, times?: VisitTimes) => {
    if (asked === null) return;
    const outcome = await deciding.decide(asked, answer, times);
    if (outcome === null) return;
    setAsked(null);
    if (outcome.eventId !== null && !isVisit) void navigate(paths.editEvent(outcome.eventId));
  };
  return (
    <div className="row wrap">
      {decisions.map((decision) => (
        <Button
          key={decision}
          small
          {...(decision === 'ACCEPT' && { weight: 'primary' as const })}
          onClick={() => setAsked(decision)}
        >
          {t(
            isVisit && decision !== 'DECLINE'
              ? `proposals.visit.act.${decision}`
              : `proposals.act.${decision}`,
          )}
        </Button>
      ))}
      {isVisit && asked !== null && asked !== 'DECLINE' && (
        <VisitDialog
          decision={asked}
          title={proposal.title}
          wishedAt={proposal.wishedAt}
          takesSpace={proposal.purpose === 'CLASS_VISIT'}
          deciding={deciding}
          onSend={onSend}
          onClose={() => setAsked(null)}
        />
      )}
      {asked !== null && !(isVisit && asked !== 'DECLINE') && (
        <AnswerDialog
          decision={asked}
          title={proposal.title}
          deciding={deciding}
          onSend={onSend}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
