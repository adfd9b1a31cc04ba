import { useQuery } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { ActDialog } from '../acts/ActDialog';
import { useAnnouncedMutation } from '../acts/use-announced-mutation';
import { DateField } from '../form/when/DateField';
import { useSession } from '../session/session-context';
import { Button } from '../ui/Button';
import { CheckLine } from '../ui/CheckSet';
import { AdmitWalkInDocument } from './AdmitWalkIn.generated';
import { FamilyOfMemberDocument } from './FamilyOfMember.generated';
import { namedOf, nobody, startParty, toRegistrant, withRelative } from './walk-in-party';
import type { WalkIn } from './walk-in-party';

/** For whom an event is, and whether whoever works here may let somebody else in. */
export type AgeRule = { readonly from: number | null; readonly to: number | null; readonly mayPass: boolean };

type WalkInDialogProps = {
  readonly sessionId: string;
  readonly ages: AgeRule;
  readonly onClose: () => void;
  readonly onChanged: () => void;
  /** Whose card was scanned; without one it is somebody by name. */
  readonly member?: { readonly id: string; readonly name: string } | null;
};
/**
 * Lets somebody in who had not registered, alone or with who came along; refused where no seat is free that nobody
 * waits for, and where the age needs a reason. Who is in leaves the list, so that a refusal is about the first who
 * stays.
 */
export function WalkInDialog({ sessionId, ages, member = null, onClose, onChanged }: WalkInDialogProps) {
  const { t } = useTranslation();
  const agesText = useAgeWords(ages);
  const [party, setParty] = useState(() => startParty(member));
  const [ageReason, setAgeReason] = useState('');
  const act = useAnnouncedMutation(AdmitWalkInDocument, {
    payloadOf: (result) => result.admitWalkIn,
    onDone: () => undefined,
  });
  const asksReason = ages.mayPass && (ageReason !== '' || act.errors.some(({ code }) => code === 'AGE_RULE'));
  const submit = async () => {
    const named = namedOf(party);
    let left = named;
    for (const person of named) {
      const done = await act.run(
        (idempotencyKey) => ({
          sessionId,
          person: toRegistrant(person),
          ageReason: asksReason ? ageReason.trim() || null : null,
          idempotencyKey,
        }),
        () => t('attendance.admitted', { name: person.name.trim() }),
      );
      if (done === null) break;
      left = left.slice(1);
    }
    if (left.length < named.length) onChanged();
    if (left.length === 0) return onClose();
    setParty(left);
  };
  return (
    <ActDialog
      title={t('attendance.admitTitle')}
      act={act}
      isDone={false}
      submit={t('attendance.admitAct')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className="muted small">
        {t('attendance.admitText')} {agesText}
      </p>
      <PartyFields party={party} onChange={setParty} />
      {member !== null && <Relatives memberId={member.id} party={party} onChange={setParty} />}
      {asksReason && (
        <TextInput
          label={t('attendance.ageReason')}
          description={t('attendance.ageReasonHint')}
          data-autofocus
          autoComplete="off"
          maxLength={200}
          value={ageReason}
          onChange={({ currentTarget }) => setAgeReason(currentTarget.value)}
        />
      )}
    </ActDialog>
  );
}

type PartyProps = {
  readonly party: readonly WalkIn[];
  readonly onChange: (party: readonly WalkIn[]) => void;
};

/** Names everybody who is let in, one below the other; more can always be added. */
function PartyFields({ party, onChange }: PartyProps) {
  const { t } = useTranslation();
  return (
    <>
      {party.map((person, place) =>
        person.memberId !== null ? (
          <p key={person.memberId}>
            <b>{person.name}</b>
          </p>
        ) : (
          <div
            key={place}
            role="group"
            className="stack"
            aria-label={t('attendance.personNumber', { number: place + 1 })}
          >
            <PersonFields
              person={person}
              onChange={(changes) => onChange(party.with(place, { ...person, ...changes }))}
            />
          </div>
        ),
      )}
      <p>
        <Button small onClick={() => onChange([...party, nobody])}>
          {t('attendance.addPerson')}
        </Button>
      </p>
    </>
  );
}

/** Offers the children and others that the member at the door answers for. */
function Relatives({ memberId, party, onChange }: PartyProps & { readonly memberId: string }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data } = useQuery(FamilyOfMemberDocument, {
    variables: { id: memberId },
    skip: !can('MEMBERS_READ'),
  });
  const relatives = data?.member?.dependants ?? [];
  if (relatives.length === 0) return null;
  return (
    <fieldset className="check-set">
      <legend>{t('attendance.alongWith')}</legend>
      {relatives.map((relative) => (
        <CheckLine
          key={relative.id}
          label={relative.name}
          checked={party.some((person) => person.memberId === relative.id)}
          onChange={() => onChange(withRelative(party, relative))}
        />
      ))}
    </fieldset>
  );
}

type PersonFieldsProps = {
  readonly person: WalkIn;
  readonly onChange: (changes: Partial<WalkIn>) => void;
};

function PersonFields({ person, onChange }: PersonFieldsProps) {
  const { t } = useTranslation();
  const sexWords = [
    { value: '', label: t('attendance.sex.NONE') },
    { value: 'FEMALE', label: t('attendance.sex.FEMALE') },
    { value: 'MALE', label: t('attendance.sex.MALE') },
  ] as const;
  return (
    <>
      <TextInput
        label={t('attendance.name')}
        autoComplete="off"
        maxLength={160}
        value={person.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <NativeSelect
        label={t('attendance.sexLabel')}
        value={person.sex}
        data={[...sexWords]}
        onChange={({ currentTarget }) =>
          onChange({ sex: sexWords.find(({ value }) => value === currentTarget.value)?.value ?? '' })
        }
      />
      <DateField
        lean="past"
        label={t('attendance.birthDate')}
        description={t('attendance.birthDateHint')}
        value={person.birthDate}
        onChange={(value) => onChange({ birthDate: value })}
      />
    </>
  );
}

function useAgeWords({ from, to }: AgeRule): string {
  const { t } = useTranslation();
  if (from === null) return to === null ? '' : t('attendance.agesTo', { to });
  return to === null ? t('attendance.agesFrom', { from }) : t('attendance.agesSpan', { from, to });
}
