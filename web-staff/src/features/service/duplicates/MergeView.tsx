import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { paths } from '../../../lib/paths';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import type { MergeFact } from './merge-facts';
import { MergeMembersDocument } from './MergeMembers.generated';
import { MergePreviewDocument } from './MergePreview.generated';
import { MergeTable } from './MergeTable';
import type { Preview } from './merge-preview';

/**
 * Shows two cards side by side, lets each fact be chosen, and makes one card of them after asking once more.
 */
export function MergeView({ keptId, mergedId }: { readonly keptId: string; readonly mergedId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(MergePreviewDocument, {
    variables: { keptId, mergedId },
    fetchPolicy: 'network-only',
  });
  if (error !== undefined) return <FaultNote error={error} onRetry={() => void refetch()} />;
  if (data === undefined)
    return (
      <section className="panel">
        <SkeletonRows count={9} />
      </section>
    );
  if (data.memberMergePreview === null)
    return (
      <section className="panel">
        <EmptyState
          title={t('duplicates.gone')}
          actions={
            <Link className={buttonClass('primary')} to={paths.duplicates}>
              {t('duplicates.title')}
            </Link>
          }
        >
          {t('duplicates.goneText')}
        </EmptyState>
      </section>
    );
  return <Choosing preview={data.memberMergePreview} />;
}

function Choosing({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation();
  const [taken, setTaken] = useState<ReadonlySet<MergeFact>>(new Set());
  const [isAsking, setAsking] = useState(false);
  const { kept, merged, obstacles } = preview;
  const toggle = (fact: MergeFact) =>
    setTaken(
      (before) => new Set(before.has(fact) ? [...before].filter((one) => one !== fact) : [...before, fact]),
    );
  return (
    <div className="stack">
      {obstacles.map((words) => (
        <Note key={words} state="attention">
          {words}
        </Note>
      ))}
      <MergeTable preview={preview} taken={taken} onToggle={toggle} />
      <div className="row wrap">
        <Button weight="primary" disabled={obstacles.length > 0} onClick={() => setAsking(true)}>
          {t('duplicates.merge', { card: kept.cardNumber })}
        </Button>
        <Link className={buttonClass()} to={paths.mergeOf(merged.id, kept.id)}>
          {t('duplicates.swap')}
        </Link>
      </div>
      {isAsking && <ConfirmMerge preview={preview} taken={[...taken]} onClose={() => setAsking(false)} />}
    </div>
  );
}

function ConfirmMerge({
  preview: { kept, merged },
  taken,
  onClose,
}: {
  readonly preview: Preview;
  readonly taken: readonly MergeFact[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const act = useAnnouncedMutation(MergeMembersDocument, {
    payloadOf: ({ mergeMembers }) => mergeMembers,
    onDone: () => undefined,
  });
  const merge = async () => {
    const input = {
      keptId: kept.id,
      mergedId: merged.id,
      keptVersion: kept.version,
      mergedVersion: merged.version,
      taken: [...taken],
    };
    const done = await act.run(
      (idempotencyKey) => ({ ...input, idempotencyKey }),
      () => t('duplicates.merged', { card: kept.cardNumber }),
    );
    if (done !== null) await navigate(paths.member(kept.id));
  };
  return (
    <ActDialog
      title={t('duplicates.mergeTitle')}
      act={act}
      isDone={false}
      submit={t('duplicates.confirm')}
      onSubmit={() => void merge()}
      onClose={onClose}
    >
      <p>{t('duplicates.confirmText', { kept: kept.cardNumber, merged: merged.cardNumber })}</p>
    </ActDialog>
  );
}
