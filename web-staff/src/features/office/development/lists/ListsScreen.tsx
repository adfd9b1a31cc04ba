import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { OnboardingItemsPanel } from '../onboarding/OnboardingItemsPanel';
import { DevelopmentListsDocument } from './DevelopmentLists.generated';
import type { DevelopmentListsQuery } from './DevelopmentLists.generated';
import { EntryDialog } from './EntryDialog';
import type { Entry, ListName } from './list-values';

const LISTS: readonly ListName[] = ['posts', 'ranks', 'competences'];
type Edited = { readonly list: ListName; readonly entry: Entry | null };

/** Lets the head keep the lists: posts with what they ask for, ranks, competences, what those who join do. */
export function ListsScreen() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(DevelopmentListsDocument, { fetchPolicy: 'no-cache' });
  const [edited, setEdited] = useState<Edited | null>(null);
  const lists = data?.developmentLists;
  return (
    <Page
      title={t('development.listsTitle')}
      intro={t('development.listsIntro')}
      crumbs={[{ label: t('development.title'), to: paths.development }]}
    >
      {error !== undefined && lists === undefined && (
        <FaultNote error={error} onRetry={() => void refetch()} />
      )}
      {lists === undefined && error === undefined && <SkeletonRows count={6} />}
      {lists !== undefined && (
        <div className="development-columns">
          {LISTS.map((list) => (
            <ListPanel
              key={list}
              list={list}
              entries={lists[list]}
              onEdit={(entry) => setEdited({ list, entry })}
            />
          ))}
          <OnboardingItemsPanel />
        </div>
      )}
      {lists !== undefined && edited !== null && (
        <EntryDialog
          {...edited}
          lists={lists}
          onClose={() => setEdited(null)}
          onChanged={() => void refetch()}
        />
      )}
    </Page>
  );
}

type ListPanelProps = {
  readonly list: ListName;
  readonly entries: DevelopmentListsQuery['developmentLists'][ListName];
  readonly onEdit: (entry: Entry | null) => void;
};

function ListPanel({ list, entries, onEdit }: ListPanelProps) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-label={t(`development.list.${list}`)}>
      <header className="panel-body row">
        <h2>{t(`development.list.${list}`)}</h2>
        <span className="spacer" />
        <Button small aria-label={t(`development.addTo.${list}`)} onClick={() => onEdit(null)}>
          {t('development.add')}
        </Button>
      </header>
      {entries.length === 0 && <p className="panel-body">{t('development.listEmpty')}</p>}
      <ol className="proof-list">
        {entries.map((entry) => (
          <li key={entry.id} className="panel-body">
            <Button weight="link" onClick={() => onEdit(entry)}>
              {entry.name.indonesian}
            </Button>
            <EntryFacts entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function EntryFacts({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const facts = [
    entry.area && t(`development.area.${entry.area}`),
    entry.targetHours !== undefined && t('development.hours', { count: entry.targetHours }),
    entry.required && t('development.asksFor', { count: entry.required.length }),
    !entry.isActive && t('development.outOfUse'),
  ];
  return <span className="cell-note">{facts.filter(Boolean).join(' · ')}</span>;
}
