import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import { useDisplay } from '../../../../lib/ui/use-display';
import { ApprovePostDocument } from './ApprovePost.generated';
import { AskForApprovalDocument } from './AskForApproval.generated';
import { DeclineDialog } from './DeclineDialog';
import { PlanPostField } from './PlanPostField';
import type { PostForEdit } from './post-values';
import { WithdrawPostDocument } from './WithdrawPost.generated';

type DecisionPanelProps = {
  readonly post: PostForEdit;
  readonly isDirty: boolean;
  readonly onChanged: () => Promise<void>;
};

/** Says who wrote and approved a post and when it is published, and offers what can be decided. */
export function DecisionPanel({ post, isDirty, onChanged }: DecisionPanelProps) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const { writtenBy, approvedBy, approvedAt, declineNote } = post;
  const isOver = post.state === 'PUBLISHED' || post.state === 'WITHDRAWN';
  return (
    <section className="panel" aria-labelledby="post-decision">
      <header>
        <h2 id="post-decision">{t('posts.decide.title')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        {writtenBy !== null && <p>{t('posts.decide.wroteBy', { name: writtenBy.name })}</p>}
        {approvedBy !== null && approvedAt !== null && (
          <p>
            {t('posts.decide.approvedBy', {
              name: approvedBy.name,
              when: `${dateOf(approvedAt)}, ${timeOf(approvedAt)}`,
            })}
          </p>
        )}
        {declineNote !== null && (
          <Note state="attention">{t('posts.decide.declined', { note: declineNote })}</Note>
        )}
        {!isOver && <PlanPostField post={post} isDirty={isDirty} onChanged={onChanged} />}
        {!isOver && <Decisions post={post} isDirty={isDirty} onChanged={onChanged} />}
      </div>
    </section>
  );
}

function Decisions({ post, isDirty, onChanged }: DecisionPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [isDeclining, setIsDeclining] = useState(false);
  const { id, version, state } = post;
  const onDone = () => void onChanged();
  const ask = useAnnouncedMutation(AskForApprovalDocument, {
    payloadOf: (result) => result.askForApproval,
    onDone,
  });
  const approve = useAnnouncedMutation(ApprovePostDocument, {
    payloadOf: (result) => result.approvePost,
    onDone,
  });
  const withdraw = useAnnouncedMutation(WithdrawPostDocument, {
    payloadOf: (result) => result.withdrawPost,
    onDone,
  });
  const input = (idempotencyKey: string) => ({ id, version, idempotencyKey });
  const acts = [ask, approve, withdraw];
  return (
    <>
      {acts.map((act, place) => (
        <ActNotes key={place} error={act.error} messages={act.messages} />
      ))}
      {state === 'WAITING' && !can('POSTS_APPROVE') && (
        <p className="muted small">{t('posts.decide.mayNotApprove')}</p>
      )}
      <div className="row wrap">
        {state === 'DRAFT' && (
          <Button
            disabled={isDirty}
            busy={ask.loading}
            onClick={() => void ask.run(input, () => t('posts.decide.asked'))}
          >
            {t('posts.decide.ask')}
          </Button>
        )}
        {state === 'WAITING' && can('POSTS_APPROVE') && (
          <>
            <Button
              weight="primary"
              disabled={isDirty}
              busy={approve.loading}
              onClick={() => void approve.run(input, () => t('posts.decide.approved'))}
            >
              {t('posts.decide.approve')}
            </Button>
            <Button onClick={() => setIsDeclining(true)}>{t('posts.decide.decline')}</Button>
          </>
        )}
        <Button
          weight="danger"
          busy={withdraw.loading}
          onClick={() => void withdraw.run(input, () => t('posts.decide.withdrawn'))}
        >
          {t('posts.decide.withdraw')}
        </Button>
      </div>
      {isDeclining && (
        <DeclineDialog post={post} onChanged={onChanged} onClose={() => setIsDeclining(false)} />
      )}
    </>
  );
}
