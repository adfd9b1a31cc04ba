import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { usePrinting } from '../../../lib/print/use-printing';
import { useBranch, useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { countHad, isBeingPrepared } from './desk/class-desk';
import type { DeskSet } from './desk/class-desk';
import { ClassSetOnDeskDocument } from './desk/ClassSetOnDesk.generated';
import { PilePanel } from './desk/PilePanel';
import { PrintedSet } from './PrintedSet';
import { RegisterPanel } from './desk/RegisterPanel';
import { ReturnPanel } from './desk/ReturnPanel';
import { SetActs } from './SetActs';
import { LackingPanel, NamePanel } from './SetFacts';
import { SetSteps } from './SetSteps';
import { useClassKeys } from './desk/use-class-keys';
import { useLending } from './desk/use-lending';
import { usePile } from './desk/use-pile';

/** Shows one class set: its pile, its register, and what is not back. */
export function ClassSetScreen() {
  const { t } = useTranslation();
  const { classSetId = '' } = useParams();
  const { data, error, refetch } = useQuery(ClassSetOnDeskDocument, {
    variables: { id: classSetId },
    fetchPolicy: 'cache-and-network',
    // A scan and the question after it must not share an answer with a question from before.
    context: { queryDeduplication: false },
  });
  const set = data?.classSet;
  if (set != null) return <KnownSet set={set} onChanged={() => void refetch()} />;
  return (
    <Page title={t('classSets.title')} crumbs={[{ to: paths.classSets, label: t('classSets.title') }]}>
      <section className="panel">
        {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
        {set === undefined && error === undefined && <SkeletonRows count={8} />}
        {set === null && <EmptyState title={t('common.notFound')} />}
      </section>
    </Page>
  );
}

function KnownSet({ set, onChanged }: { readonly set: DeskSet; readonly onChanged: () => void }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { date } = useDisplay();
  const branch = useBranch();
  const canAct = can('CLASS_SETS_WRITE');
  const pile = usePile(set, branch.id, onChanged);
  const lending = useLending(set.id, branch.id, onChanged);
  const { printing, print } = usePrinting<DeskSet>();
  const canLend = canAct && set.counts.setAside > 0;
  const isOpen = isBeingPrepared(set);
  useClassKeys({
    F8: isOpen ? pile.skip : undefined,
    F9: () => print(set),
    lend: canLend ? () => void lending.lend() : undefined,
  });
  const span = t('classSets.span', { from: date(set.neededFrom), until: date(set.dueOn ?? set.neededUntil) });
  return (
    <Page
      title={t('classSets.heading', { className: set.className })}
      intro={t('classSets.headFacts', {
        partner: set.partner.name,
        have: countHad(set),
        wanted: set.copiesWanted,
        span,
      })}
      crumbs={[{ to: paths.classSets, label: t('classSets.title') }]}
      actions={
        <>
          <Button keys="F9" onClick={() => print(set)}>
            {t('classSets.print')}
          </Button>
          {canLend && (
            <Button
              weight="primary"
              keys="Ctrl ↵"
              busy={lending.waiting !== null || lending.act.loading}
              onClick={() => void lending.lend()}
            >
              {lending.waiting === null
                ? t('classSets.lend', { count: set.counts.setAside })
                : t('classSets.lending', { count: lending.waiting })}
            </Button>
          )}
        </>
      }
    >
      {set.declineReason !== null && <Note state="blocked">{set.declineReason}</Note>}
      <SetSteps set={set} />
      <ActNotes error={lending.act.error} messages={lending.messages} />
      {canAct && <SetActs set={set} onChanged={onChanged} />}
      <div className="class-set">
        <div className="stack" style={{ gap: 16 }}>
          {!isOpen && set.copies.length > 0 && (
            <ReturnPanel set={set} branchId={branch.id} canAct={canAct} onChanged={onChanged} />
          )}
          {isOpen && canAct && <PilePanel set={set} pile={pile} onChanged={onChanged} />}
        </div>
        <div className="stack" style={{ gap: 16 }}>
          <RegisterPanel
            set={set}
            next={isOpen ? pile.next : null}
            canChange={canAct && (isOpen || set.status === 'LENT')}
            {...(isOpen ? { onChoose: pile.choose } : {})}
            onChanged={onChanged}
          />
          {isOpen && <LackingPanel set={set} />}
          <NamePanel set={set} />
        </div>
      </div>
      {printing !== null && <PrintedSet set={printing} />}
    </Page>
  );
}
