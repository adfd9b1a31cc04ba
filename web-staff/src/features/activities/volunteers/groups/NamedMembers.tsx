import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ShiftCandidatesDocument } from '../../../../lib/shifts/ShiftCandidates.generated';
import { CheckSet } from '../../../../lib/ui/CheckSet';
import { FaultNote } from '../../../../lib/ui/FaultNote';

/** A volunteer who takes part by name. */
export type NamedMember = { readonly id: string; readonly name: string };

type NamedMembersProps = {
  readonly needId: string;
  readonly chosen: readonly NamedMember[];
  readonly onChange: (chosen: readonly NamedMember[]) => void;
};

const MOST_SHOWN = 12;

/** Lets staff choose volunteers of a group who take part by name, among those who fit the work. */
export function NamedMembers({ needId, chosen, onChange }: NamedMembersProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { data, error } = useQuery(ShiftCandidatesDocument, {
    variables: { needId, text: text.trim() === '' ? null : text.trim() },
    skip: needId === '',
  });
  const fitting = (data?.shiftCandidates ?? []).flatMap(({ memberId, name, refusals }) =>
    memberId === null || refusals.length > 0 ? [] : [{ id: memberId, name }],
  );
  const shown = new Map([...chosen, ...fitting.slice(0, MOST_SHOWN)].map((member) => [member.id, member]));
  return (
    <>
      <TextInput
        label={t('volunteerGroups.named')}
        description={t('volunteerGroups.namedHint')}
        maxLength={80}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {error !== undefined && <FaultNote error={error} />}
      {data !== undefined && shown.size === 0 && (
        <p className="quiet small">{t('volunteerGroups.nobodyFits')}</p>
      )}
      {shown.size > 0 && (
        <CheckSet
          label={t('volunteerGroups.who')}
          values={[...shown.keys()]}
          chosen={chosen.map(({ id }) => id)}
          words={(id) => shown.get(id)?.name ?? ''}
          onChange={(ids) => onChange(ids.flatMap((id) => shown.get(id) ?? []))}
        />
      )}
    </>
  );
}
