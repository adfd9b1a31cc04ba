import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { DateField } from '../../../../lib/form/when/DateField';
import { useSession } from '../../../../lib/session/session-context';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { CheckLine } from '../../../../lib/ui/CheckSet';
import { ChoicePicker } from '../../../../lib/ui/ChoicePicker';
import type { Choice } from '../../../../lib/ui/ChoicePicker';
import { IconButton } from '../../../../lib/ui/IconButton';
import { useDisplay } from '../../../../lib/ui/use-display';
import { withPerson } from './desk-party';
import type { DeskParty, DeskPerson } from './desk-party';
import { MembersToRegisterDocument } from './MembersToRegister.generated';

const GUEST = 'guest';
type PartyPickerProps = {
  readonly party: DeskParty;
  readonly hasAges: boolean;
  readonly onChange: (party: DeskParty) => void;
};

/** Asks who comes: members by name or card, guests by name, a whole family one after another. */
export function PartyPicker({ party, hasAges, onChange }: PartyPickerProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const { members, isWaiting } = useMembers(text);
  const name = text.trim();
  const add = (choice: Choice) => {
    const isGuest = choice.id === GUEST;
    const person = { name: isGuest ? name : choice.label, birthDate: '', isCompanion: false };
    onChange(withPerson(party, { ...person, memberId: isGuest ? null : choice.id }));
    announce(t('deskRegistration.added', { name: person.name }));
  };
  const remove = (index: number) =>
    onChange({ ...party, people: party.people.filter((_, place) => place !== index) });
  const change = (index: number, changes: Partial<DeskPerson>) =>
    onChange({
      ...party,
      people: party.people.map((one, place) => (place === index ? { ...one, ...changes } : one)),
    });
  const choices = [...members, { id: GUEST, label: t('deskRegistration.guest', { name }), isNew: true }];
  return (
    <ChoicePicker
      label={t('deskRegistration.who')}
      path="people"
      placeholder={t('deskRegistration.whoHint')}
      text={text}
      onText={setText}
      choices={isWaiting || name === '' ? [] : choices}
      waiting={isWaiting ? t('title.picker.searching') : undefined}
      onChoose={add}
      onRemoveLast={() => remove(party.people.length - 1)}
      above={
        party.people.length > 0 && (
          <ul className="credit-rows">
            {party.people.map((person, index) => (
              <PersonRow
                key={`${person.memberId ?? person.name}-${index}`}
                person={person}
                hasAges={hasAges}
                onChange={(changes) => change(index, changes)}
                onRemove={() => remove(index)}
              />
            ))}
          </ul>
        )
      }
    />
  );
}

type PersonRowProps = {
  readonly person: DeskPerson;
  readonly hasAges: boolean;
  readonly onChange: (changes: Partial<DeskPerson>) => void;
  readonly onRemove: () => void;
};

function PersonRow({ person, hasAges, onChange, onRemove }: PersonRowProps) {
  const { t } = useTranslation();
  const { name, memberId, birthDate, isCompanion } = person;
  return (
    <li>
      <span className="credit-name">
        {name}
        <span className="cell-note">
          {t(memberId === null ? 'deskRegistration.isGuest' : 'deskRegistration.isMember')}
        </span>
      </span>
      {memberId === null && hasAges && !isCompanion && (
        <DateField
          aria-label={t('deskRegistration.birthDateOf', { name })}
          placeholder={t('deskRegistration.birthDate')}
          lean="past"
          value={birthDate}
          onChange={(next) => onChange({ birthDate: next })}
        />
      )}
      <CheckLine
        label={t('deskRegistration.companion')}
        checked={isCompanion}
        onChange={() => onChange({ isCompanion: !isCompanion })}
      />
      <IconButton compact icon="close" label={t('deskRegistration.remove', { name })} onClick={onRemove} />
    </li>
  );
}

function useMembers(text: string) {
  const { date } = useDisplay();
  const { can } = useSession();
  const wanted = text.trim();
  const [asked] = useDebouncedValue(wanted, 150);
  const isAsked = can('MEMBERS_READ') && asked.length > 1;
  const { data, loading } = useQuery(MembersToRegisterDocument, {
    variables: { text: asked },
    skip: !isAsked,
  });
  const members: readonly Choice[] = (isAsked ? (data?.members.edges ?? []) : []).map(({ node }) => ({
    id: node.id,
    label: node.name,
    note: [node.cardNumber, node.birthDate === null ? null : date(node.birthDate)]
      .filter(Boolean)
      .join(' · '),
  }));
  return { members, isWaiting: can('MEMBERS_READ') && wanted.length > 1 && (asked !== wanted || loading) };
}
