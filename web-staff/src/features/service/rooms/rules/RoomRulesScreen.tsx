import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { Page } from '../../../../lib/page/Page';
import { RoomTabs } from '../../../../lib/rooms/RoomTabs';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { RoomRuleGrid } from './RoomRuleGrid';
import { RoomRulesDocument } from './RoomRules.generated';
import type { RoomRulesQuery } from './RoomRules.generated';
import { RuleReason } from './RuleReason';
import type { ChosenCell } from './RuleReason';
import { useRoomRuleEdits } from './use-room-rule-edits';

/** Shows the rules of booking for one space and changes them; the space stands in the address. */
export function RoomRulesScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(RoomRulesDocument, { fetchPolicy: 'cache-and-network' });
  const spaceId = search.get('space');
  if (data !== undefined)
    return <Rules key={spaceId} matrix={data} spaceId={spaceId} onSaved={() => void refetch()} />;
  return (
    <Page title={t('rooms.rulesTitle')} intro={t('rooms.rulesIntro')}>
      <RoomTabs />
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {error === undefined && (
        <section className="panel">
          <SkeletonRows count={9} />
        </section>
      )}
    </Page>
  );
}

type RulesProps = {
  readonly matrix: RoomRulesQuery;
  readonly spaceId: string | null;
  readonly onSaved: () => void;
};

function Rules({ matrix, spaceId, onSaved }: RulesProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const editing = useRoomRuleEdits(matrix.bookingRules, spaceId, onSaved);
  const [chosen, setChosen] = useState<ChosenCell | null>(null);
  // Also from within a field: what was typed there is kept already.
  useHotkeys([['mod+S', editing.save]], []);
  const actions = can('LIBRARY_EDIT') && (
    <span className="row wrap">
      {editing.count > 0 && <span className="muted">{t('rooms.unsaved', { n: editing.count })}</span>}
      {editing.count > 0 && <Button onClick={editing.discard}>{t('rooms.discard')}</Button>}
      <Button
        weight="primary"
        keys="Ctrl S"
        aria-keyshortcuts="Control+S"
        busy={editing.act.loading}
        disabled={editing.count === 0}
        onClick={editing.save}
      >
        {t('rooms.saveRules')}
      </Button>
    </span>
  );
  return (
    <Page title={t('rooms.rulesTitle')} intro={t('rooms.rulesIntro')} actions={actions}>
      <RoomTabs />
      <div className="stack" style={{ gap: 12 }}>
        <ActNotes {...editing.act} />
        <SpaceChoice matrix={matrix} spaceId={spaceId} isLocked={editing.count > 0} />
        <div className="rules">
          <RoomRuleGrid
            matrix={matrix}
            spaceId={spaceId}
            editing={editing}
            isFixed={!can('LIBRARY_EDIT')}
            onChoose={setChosen}
          />
          <RuleReason spaceId={spaceId} chosen={chosen} version={editing.own} />
        </div>
      </div>
    </Page>
  );
}

type ChoiceProps = Pick<RulesProps, 'matrix' | 'spaceId'> & { readonly isLocked: boolean };

/** Chooses the space; not while changes wait, because they belong to the one that is shown. */
function SpaceChoice({ matrix, spaceId, isLocked }: ChoiceProps) {
  const { t } = useTranslation();
  const { branches } = useSession();
  const [, setSearch] = useSearchParams();
  const nameOf = (branchId: string) => branches.find(({ id }) => id === branchId)?.name.text ?? '';
  return (
    <NativeSelect
      label={t('rooms.space')}
      description={isLocked ? t('rooms.saveFirst') : undefined}
      disabled={isLocked}
      value={spaceId ?? ''}
      data={[
        { value: '', label: t('rooms.everySpace') },
        ...matrix.spaces
          .filter(({ id, isActive }) => isActive || id === spaceId)
          .map(({ id, name, branch }) => ({ value: id, label: `${name.text}, ${nameOf(branch.id)}` })),
      ]}
      onChange={({ currentTarget: { value } }) => setSearch(value === '' ? {} : { space: value })}
    />
  );
}
