import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { Button } from '../../../lib/ui/Button';
import { useDisplay } from '../../../lib/ui/use-display';
import { AnswerDialog } from './AnswerDialog';
import type { EventProposalDecision } from './DecideProposal.generated';
import type { ProposalsQuery } from './Proposals.generated';
import { useProposalDecision } from './use-proposal-decision';

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
  const { id, title, kind, what, answer, submittedAt, event } = proposal;
  return (
    <li className="data-request" aria-labelledby={id}>
      <div className="row wrap">
        <h2 id={id} style={{ fontSize: '1.0625rem' }}>
          {title}
        </h2>
        <span className="quiet">{wordOf('eventTerms.kind', kind) ?? kind}</span>
        <span className="spacer" />
        <span className="quiet small">
          {t('proposals.at', { time: `${dateOf(submittedAt)} ${timeOf(submittedAt)}` })}
        </span>
      </div>
      {what !== null && <p className="proposal-words">{what}</p>}
      <Facts proposal={proposal} />
      {answer !== null && <blockquote aria-label={t('proposals.answerWas')}>{answer}</blockquote>}
      {event !== null && (
        <p>
          <Link to={paths.editEvent(event.id)}>{t('proposals.toEvent')}</Link>
        </p>
      )}
      <Decisions proposal={proposal} onDecided={onDecided} />
    </li>
  );
}

function Facts({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation();
  const {
    wishedDates,
    space,
    expectedPeople,
    accessibility,
    groupName,
    contactName,
    contactEmail,
    contactPhone,
  } = proposal;
  const facts: readonly (readonly [string, string | null])[] = [
    [t('proposals.when'), wishedDates],
    [
      t('proposals.where'),
      space === null ? t('proposals.anywhere') : `${space.name.text}, ${space.branch.name.text}`,
    ],
    [t('proposals.people'), expectedPeople === null ? null : String(expectedPeople)],
    [t('proposals.needs'), accessibility],
    [t('proposals.by'), [contactName, groupName].filter(Boolean).join(', ') || null],
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
  const onSend = async (answer: string | null) => {
    if (asked === null) return;
    const outcome = await deciding.decide(asked, answer);
    if (outcome === null) return;
    setAsked(null);
    if (outcome.eventId !== null) void navigate(paths.editEvent(outcome.eventId));
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
          {t(`proposals.act.${decision}`)}
        </Button>
      ))}
      {asked !== null && (
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
