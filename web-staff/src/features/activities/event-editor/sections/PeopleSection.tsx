import { useMutation, useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { newIdempotencyKey } from '@pustaka/web-shared/acts/idempotency-key.ts';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { eventRoles, isOneOf } from '../../../../lib/events/terms';
import { findErrorText } from '../../../../lib/form/form-field';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { ChoicePicker } from '../../../../lib/ui/ChoicePicker';
import type { Choice } from '../../../../lib/ui/ChoicePicker';
import { MovableRow, movedTo } from '../../../../lib/ui/MovableRow';
import { CreatePersonDocument } from './CreatePerson.generated';
import type { DraftCredit, EditableSession } from '../event-draft';
import type { EventForm } from '../form-values';
import { PersonChoicesDocument } from './PersonChoices.generated';
import { useSessionNames } from '../plan/use-session-names';

const NEW = 'new';
type PeopleSectionProps = { readonly form: EventForm; readonly sessions: readonly EditableSession[] };

/** Asks who makes the event, in the order of the poster; somebody unknown is entered with the name alone. */
export function PeopleSection({ form, sessions }: PeopleSectionProps) {
  const { t } = useTranslation();
  const { people } = form.values;
  const put = (next: readonly DraftCredit[]) => form.setFieldValue('people', next);
  const change = (index: number, changes: Partial<DraftCredit>) =>
    put(people.map((one, place) => (place === index ? { ...one, ...changes } : one)));
  const rows = people.map((credit, index) => (
    <MovableRow
      key={`${credit.personId}-${index}`}
      name={credit.name}
      index={index}
      count={people.length}
      onMove={(to) => put(movedTo(people, index, to))}
      onRemove={() => put(people.filter((_, place) => place !== index))}
    >
      <CreditChoices credit={credit} sessions={sessions} onChange={(changes) => change(index, changes)} />
    </MovableRow>
  ));
  return (
    <section className="form-section" aria-labelledby="section-people">
      <h2 id="section-people">{t('eventEditor.section.people')}</h2>
      <PersonPicker
        error={findErrorText(form, 'people')}
        above={rows.length > 0 && <ul className="credit-rows">{rows}</ul>}
        onAdd={(person) =>
          put([...people, { ...person, role: people.at(-1)?.role ?? 'SPEAKER', sessionId: '' }])
        }
        onRemoveLast={() => put(people.slice(0, -1))}
      />
    </section>
  );
}

function CreditChoices({
  credit,
  sessions,
  onChange,
}: {
  readonly credit: DraftCredit;
  readonly sessions: readonly EditableSession[];
  readonly onChange: (changes: Partial<DraftCredit>) => void;
}) {
  const { t } = useTranslation();
  const nameOf = useSessionNames();
  const onRole = (role: string) => isOneOf(eventRoles, role) && onChange({ role });
  return (
    <>
      <NativeSelect
        aria-label={t('title.picker.roleOf', { name: credit.name })}
        value={credit.role}
        data={eventRoles.map((value) => ({ value, label: t(`eventWords.role.${value}`) }))}
        onChange={({ currentTarget }) => onRole(currentTarget.value)}
      />
      {sessions.length > 1 && (
        <NativeSelect
          aria-label={t('eventEditor.sessionOf', { name: credit.name })}
          value={credit.sessionId}
          data={[
            { value: '', label: t('eventEditor.wholeEvent') },
            ...sessions.map((session) => ({ value: session.id, label: nameOf(session) })),
          ]}
          onChange={({ currentTarget }) => onChange({ sessionId: currentTarget.value })}
        />
      )}
    </>
  );
}

type PersonPickerProps = {
  readonly error: string | undefined;
  readonly above: ReactNode;
  readonly onAdd: (person: { readonly personId: string; readonly name: string }) => void;
  readonly onRemoveLast: () => void;
};

function PersonPicker({ error, above, onAdd, onRemoveLast }: PersonPickerProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const { people, isWaiting } = usePeople(text);
  const { create, refusal } = usePersonCreation();
  const name = text.trim();
  const onChoose = async (choice: Choice) => {
    const person = choice.id === NEW ? await create(name) : { personId: choice.id, name: choice.label };
    if (person === null) return;
    onAdd(person);
    announce(t('title.picker.added', { name: person.name }));
  };
  const choices: Choice[] = [
    ...people.map((one) => ({
      id: one.id,
      label: one.name,
      ...(one.headline === null ? {} : { note: one.headline.text }),
    })),
    { id: NEW, label: t('eventEditor.newPerson', { name }), isNew: true },
  ];
  return (
    <ChoicePicker
      label={t('eventEditor.field.people')}
      path="people"
      placeholder={t('eventEditor.peoplePlaceholder')}
      text={text}
      onText={setText}
      choices={isWaiting ? [] : choices}
      waiting={isWaiting ? t('title.picker.searching') : undefined}
      onChoose={(choice) => void onChoose(choice)}
      onRemoveLast={onRemoveLast}
      error={error ?? refusal}
      above={above}
    />
  );
}

function usePeople(text: string) {
  const wanted = text.trim();
  const [asked] = useDebouncedValue(wanted, 130);
  const { data, loading, error } = useQuery(PersonChoicesDocument, {
    variables: { text: asked },
    skip: asked === '',
  });
  const isWaiting = error === undefined && (asked !== wanted || (loading && data === undefined));
  return { people: wanted === '' ? [] : (data?.eventPeople.edges.map(({ node }) => node) ?? []), isWaiting };
}

/** Somebody entered by name alone has no page of their own until more is known of them. */
function usePersonCreation() {
  const { t } = useTranslation();
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const [run] = useMutation(CreatePersonDocument);
  const create = async (name: string) => {
    const { data } = await run({
      variables: { input: { person: { name, isPublic: false }, idempotencyKey: newIdempotencyKey() } },
    }).catch(() => ({ data: undefined }));
    const person = data?.createEventPerson.person ?? null;
    setRefusal(
      person === null
        ? (data?.createEventPerson.userErrors[0]?.message ?? t('eventEditor.personFailed'))
        : undefined,
    );
    return person === null ? null : { personId: person.id, name: person.name };
  };
  return { create, refusal };
}
