import { useQuery } from '@apollo/client/react';
import { NativeSelect, NumberInput } from '@mantine/core';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { mondayOf } from '../../../../lib/shifts/board-week';
import { useShiftWords } from '../../../../lib/shifts/use-shift-words';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { NamedMember } from './NamedMembers';
import { NamedMembers } from './NamedMembers';
import type { OpenNeedsQuery } from './OpenNeeds.generated';
import { OpenNeedsDocument } from './OpenNeeds.generated';
import { PlaceVolunteerGroupDocument } from './PlaceVolunteerGroup.generated';
import type { AskedOfGroup } from './shown-group';

/** Gives a group places in a shift of this week or the next, by count. */
export function PlaceDialog({ group, onDone, onClose }: AskedOfGroup) {
  const { t } = useTranslation();
  const { branch } = useSession();
  const [chosen, setChosen] = useState('');
  const [people, setPeople] = useState<number | string>(2);
  const [named, setNamed] = useState<readonly NamedMember[]>([]);
  const monday = mondayOf(todayInJakarta(new Date()));
  const { data, error } = useQuery(OpenNeedsDocument, {
    variables: { branchId: branch?.id ?? '', monday, nextMonday: addDays(monday, 7) },
    fetchPolicy: 'network-only',
  });
  const act = useAnnouncedMutation(PlaceVolunteerGroupDocument, {
    payloadOf: (result) => result.placeVolunteerGroup,
    onDone: () => {
      onClose();
      onDone();
    },
  });
  const choices = useNeedChoices(data);
  const needId = choices.some(({ value }) => value === chosen) ? chosen : (choices[0]?.value ?? '');
  return (
    <ActDialog
      title={t('volunteerGroups.placeOne', { name: group.name })}
      act={act}
      isDone={false}
      submit={t('volunteerGroups.place')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({
            groupId: group.id,
            needId,
            people: Number(people),
            memberIds: named.map(({ id }) => id),
            idempotencyKey,
          }),
          () =>
            t('volunteerGroups.placed', {
              name: group.name,
              people: String(Number(people) + named.length),
            }),
        )
      }
      onClose={onClose}
      size={520}
    >
      {error !== undefined && <FaultNote error={error} />}
      {data !== undefined && choices.length === 0 && <p>{t('volunteerGroups.noShift')}</p>}
      <NativeSelect
        data-autofocus
        label={t('volunteerGroups.shift')}
        data={choices}
        value={needId}
        onChange={({ currentTarget }) => {
          setChosen(currentTarget.value);
          setNamed([]);
        }}
      />
      <NumberInput
        label={t('volunteerGroups.people')}
        description={t('volunteerGroups.peopleHint')}
        min={0}
        max={200}
        allowDecimal={false}
        value={people}
        onChange={setPeople}
      />
      <NamedMembers needId={needId} chosen={named} onChange={setNamed} />
    </ActDialog>
  );
}

/** Words what is open from now on: day, time, work, and how many places are free. */
function useNeedChoices(data: OpenNeedsQuery | undefined): { value: string; label: string }[] {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const words = useShiftWords();
  if (data === undefined) return [];
  return [...data.thisWeek.shifts, ...data.nextWeek.shifts]
    .filter(({ status, endsAt }) => status === 'OPEN' && Date.parse(endsAt) > Date.now())
    .flatMap((shift) =>
      shift.needs.map(({ id, needed, taken, work }) => ({
        value: id,
        label: `${dateOf(shift.startsAt)}, ${words.span(shift)} · ${work.name.text} · ${t('volunteerGroups.free', { free: needed - taken })}`,
      })),
    );
}
