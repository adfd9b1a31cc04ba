import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { DateField } from '../../../../lib/form/when/DateField';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { CheckLine } from '../../../../lib/ui/CheckSet';
import { ChoicePicker } from '../../../../lib/ui/ChoicePicker';
import type { Choice } from '../../../../lib/ui/ChoicePicker';
import { IconButton } from '../../../../lib/ui/IconButton';
import { useDisplay } from '../../../../lib/ui/use-display';
import { isCompanionAt, relativesToAdd, withPerson } from './desk-party';
import type { DeskParty, DeskPerson, Relative } from './desk-party';
import { MembersToRegisterDocument } from './MembersToRegister.generated';

const GUEST = 'guest';
type PartyPickerProps = {
  readonly party: DeskParty;
  /** For whom the event is. */
  readonly ages: { readonly from: number | null; readonly to: number | null };
  readonly onChange: (party: DeskParty) => void;
};

/**
 * Asks who comes: members by name or card, guests by name. Whom a member answers for is offered with them, and who is
 * too old for the event comes as a companion unless somebody says otherwise.
 */
export function PartyPicker({ party, ages, onChange }: PartyPickerProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const { members, found, isWaiting } = useMembers(text);
  const hasAges = ages.from !== null || ages.to !== null;
  const name = text.trim();
  const add = (choice: Choice) => {
    if (choice.id === GUEST) return put({ memberId: null, name, birthDate: '', isCompanion: false });
    const member = found.find(({ id }) => id === choice.id);
    if (member !== undefined) putMember(member, member.dependants);
  };
  const put = (person: DeskPerson) => {
    onChange(withPerson(party, person));
    announce(t('deskRegistration.added', { name: person.name }));
  };
  const putMember = ({ id, name: called, birthDate }: Relative, dependants: readonly Relative[] = []) =>
    put({
      memberId: id,
      name: called,
      birthDate: '',
      isCompanion: isCompanionAt(ages, birthDate, todayInJakarta(new Date())),
      dependants,
    });
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
            {relativesToAdd(party).map((relative) => (
              <li key={relative.id}>
                <Button small onClick={() => putMember(relative)}>
                  {t('deskRegistration.addRelative', { name: relative.name })}
                </Button>
              </li>
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
  const found = (isAsked ? (data?.members.edges ?? []) : []).map(({ node }) => node);
  const members: readonly Choice[] = found.map((node) => ({
    id: node.id,
    label: node.name,
    note: [node.cardNumber, node.birthDate === null ? null : date(node.birthDate)]
      .filter(Boolean)
      .join(' · '),
  }));
  return {
    members,
    found,
    isWaiting: can('MEMBERS_READ') && wanted.length > 1 && (asked !== wanted || loading),
  };
}
