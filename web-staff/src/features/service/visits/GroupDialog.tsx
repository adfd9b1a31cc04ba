import { NativeSelect, TextInput } from '@mantine/core';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../lib/session/session-context';
import { Note } from '../../../lib/ui/Note';
import { RecordGroupVisitDocument } from './RecordGroupVisit.generated';
import { DateField } from '../../../lib/form/when/DateField';

const PURPOSES = ['EVENT', 'READ', 'STUDY', 'BORROW', 'INTERNET', 'OTHER'] as const;
const OCCUPATIONS = [
  'PUPIL',
  'STUDENT',
  'TEACHER',
  'LECTURER',
  'CIVIL_SERVANT',
  'EMPLOYEE',
  'ENTREPRENEUR',
  'RESEARCHER',
  'MILITARY',
  'RETIRED',
  'OTHER',
] as const;
const LEVELS = [
  'KINDERGARTEN',
  'PRIMARY',
  'JUNIOR_HIGH',
  'SENIOR_HIGH',
  'D1',
  'D2',
  'D3',
  'S1',
  'S2',
  'S3',
] as const;

type Counts<Kind extends string> = Partial<Record<Kind, number>>;
type Entered = {
  readonly name: string;
  readonly purpose: (typeof PURPOSES)[number];
  readonly visitedOn: string;
  readonly total: number;
  readonly femaleCount: number;
  readonly maleCount: number;
};

/** Writes a group into the guest book; partial counts may stay empty. */
export function GroupDialog({
  onClose,
  onChanged,
}: {
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const { branch } = useSession();
  const [entered, setEntered] = useState<Entered>({
    name: '',
    purpose: 'EVENT',
    visitedOn: todayInJakarta(new Date()),
    total: 1,
    femaleCount: 0,
    maleCount: 0,
  });
  const [occupations, setOccupations] = useState<Counts<(typeof OCCUPATIONS)[number]>>({});
  const [education, setEducation] = useState<Counts<(typeof LEVELS)[number]>>({});
  const [isDone, setDone] = useState(false);
  const act = useAnnouncedMutation(RecordGroupVisitDocument, {
    payloadOf: ({ recordGroupVisit }) => recordGroupVisit,
    onDone: onChanged,
  });
  const input = {
    branchId: branch?.id ?? '',
    ...entered,
    occupations: countsOf(OCCUPATIONS, occupations),
    education: countsOf(LEVELS, education),
  };
  const save = async () =>
    setDone(
      (await act.run(
        (idempotencyKey) => ({ ...input, idempotencyKey }),
        () => t('visits.groupSaved'),
      )) !== null,
    );
  const change = (changes: Partial<Entered>) => setEntered((before) => ({ ...before, ...changes }));
  return (
    <ActDialog
      title={t('visits.newGroup')}
      act={act}
      isDone={isDone}
      submit={t('visits.saveGroup')}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {isDone ? (
        <Note state="ok">{t('visits.groupSaved')}</Note>
      ) : (
        <>
          <GroupFields entered={entered} onChange={change} />
          <CountFields
            label={t('visits.occupations')}
            kinds={OCCUPATIONS}
            words={(kind) => t(`visitOccupation.${kind}`)}
            counts={occupations}
            onChange={setOccupations}
          />
          <CountFields
            label={t('visits.education')}
            kinds={LEVELS}
            words={(kind) => t(`visitEducation.${kind}`)}
            counts={education}
            onChange={setEducation}
          />
        </>
      )}
    </ActDialog>
  );
}

function GroupFields({
  entered,
  onChange,
}: {
  readonly entered: Entered;
  readonly onChange: (changes: Partial<Entered>) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        data-autofocus
        label={t('visits.groupName')}
        value={entered.name}
        maxLength={120}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <NativeSelect
        label={t('visits.purpose')}
        value={entered.purpose}
        data={PURPOSES.map((value) => ({ value, label: t(`visitPurpose.${value}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ purpose: PURPOSES.find((purpose) => purpose === currentTarget.value) ?? 'OTHER' })
        }
      />
      <DateField
        lean="past"
        label={t('visits.day')}
        value={entered.visitedOn}
        max={todayInJakarta(new Date())}
        onChange={(value) => onChange({ visitedOn: value })}
      />
      <div className="row wrap">
        <CountField
          label={t('visits.people')}
          count={entered.total}
          onChange={(total) => onChange({ total })}
        />
        <CountField
          label={t('visits.female')}
          count={entered.femaleCount}
          onChange={(femaleCount) => onChange({ femaleCount })}
        />
        <CountField
          label={t('visits.male')}
          count={entered.maleCount}
          onChange={(maleCount) => onChange({ maleCount })}
        />
      </div>
    </>
  );
}

type CountFieldsProps<Kind extends string> = {
  readonly label: string;
  readonly kinds: readonly Kind[];
  readonly words: (kind: Kind) => string;
  readonly counts: Counts<Kind>;
  readonly onChange: (counts: Counts<Kind>) => void;
};

function CountFields<Kind extends string>({ label, kinds, words, counts, onChange }: CountFieldsProps<Kind>) {
  return (
    <details>
      <summary>{label}</summary>
      <div className="row wrap">
        {kinds.map((kind) => (
          <CountField
            key={kind}
            label={words(kind)}
            count={counts[kind] ?? 0}
            onChange={(count) => onChange({ ...counts, [kind]: count })}
          />
        ))}
      </div>
    </details>
  );
}

function CountField({
  label,
  count,
  onChange,
}: {
  readonly label: string;
  readonly count: number;
  readonly onChange: (count: number) => void;
}) {
  return (
    <TextInput
      type="number"
      label={label}
      value={count === 0 ? '' : count}
      min={0}
      max={2000}
      w={110}
      onChange={({ currentTarget }) => onChange(Math.trunc(Number(currentTarget.value)) || 0)}
    />
  );
}

function countsOf<Kind extends string>(
  kinds: readonly Kind[],
  counts: Counts<Kind>,
): { kind: Kind; count: number }[] {
  return kinds.flatMap((kind) => ((counts[kind] ?? 0) > 0 ? [{ kind, count: counts[kind] ?? 0 }] : []));
}
