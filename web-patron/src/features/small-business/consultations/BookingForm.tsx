import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage, refusalsBeside } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { SelectField } from '../../../lib/ui/SelectField';
import { TextBox } from '../../../lib/ui/TextBox';
import { TextField } from '../../../lib/ui/TextField';
import { BookConsultationDocument } from './BookConsultation.generated';
import type {
  BookConsultationInput,
  ConsultationTopic,
  MeetingMode,
  TurnoverBand,
} from './BookConsultation.generated';
import type { BookedHour, OwnedBusiness } from './shown';
import type { FreeHour } from './hours-by-day';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

type BookingFormProps = {
  readonly hour: FreeHour;
  readonly time: string;
  readonly topics: readonly ConsultationTopic[];
  readonly businesses: readonly OwnedBusiness[];
  /** The topic that was looked for. */
  readonly preset: string;
  readonly onBooked: (hour: BookedHour) => void;
  /** Is called when somebody else was first. */
  readonly onTaken: () => void;
};
type Entry = Pick<BookConsultationInput, 'stage' | 'sector' | 'topic' | 'question'> & {
  readonly mode: MeetingMode;
  readonly turnoverBand: TurnoverBand | '';
  readonly jobs: string;
  readonly businessId: string;
};

const STAGES = ['IDEA', 'STARTING', 'GROWING', 'SCALING'] as const;
const SECTORS = [
  'FOOD',
  'FURNITURE',
  'METAL',
  'CRAFT',
  'FASHION',
  'TRADE',
  'SERVICES',
  'FARMING',
  'OTHER',
] as const;
const TURNOVERS = ['UNDER_5M', 'FROM_5M', 'FROM_25M', 'FROM_100M'] as const;
const FIELDS = ['question', 'jobCount', 'mode'];

/** Asks what a mentor needs to prepare, and books; what was typed stays when somebody else was first. */
export function BookingForm({
  hour,
  time,
  topics,
  businesses,
  preset,
  onBooked,
  onTaken,
}: BookingFormProps): ReactElement {
  const { t } = useTranslation('consultations');
  const { isBusy, fault, run } = useIdempotentMutation(BookConsultationDocument);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [entry, setEntry] = useState<Entry>({
    stage: 'STARTING',
    sector: 'FOOD',
    topic: topics.find((topic) => topic === preset) ?? topics[0] ?? 'START',
    question: '',
    mode: 'ON_SITE',
    turnoverBand: '',
    jobs: '',
    businessId: businesses[0]?.id ?? '',
  });
  const change = (changes: Partial<Entry>) => setEntry({ ...entry, ...changes });
  const onSubmit = async (submit: FormEvent) => {
    submit.preventDefault();
    const outcome = (await run((idempotencyKey) => ({ input: inputOf(entry, hour, idempotencyKey) })))
      ?.bookConsultation;
    setRefusals(outcome?.userErrors ?? []);
    if (outcome?.consultation) onBooked(outcome.consultation);
    else if (outcome?.userErrors.some(({ field }) => field?.[0] === 'slotId')) onTaken();
  };
  return (
    <form onSubmit={(submit) => void onSubmit(submit)} aria-label={t('book', { time })}>
      {hour.mode === 'EITHER' && <ModeChoice mode={entry.mode} onChange={(mode) => change({ mode })} />}
      {businesses.length > 0 && (
        <SelectField
          label={t('business')}
          value={entry.businessId}
          options={[
            ...businesses.map(({ id, name }) => ({ value: id, label: name })),
            { value: '', label: t('noBusiness') },
          ]}
          onChoose={(businessId) => change({ businessId })}
        />
      )}
      <SubjectFields topics={topics} entry={entry} refusals={refusals} onChange={change} />
      <MoreFields entry={entry} refusals={refusals} onChange={change} />
      <RefusalNotices refusals={refusalsBeside(refusals, FIELDS)} />
      <FaultNotice fault={fault} />
      <button className="btn wide" aria-disabled={isBusy}>
        {isBusy ? t('busy') : t('book', { time })}
      </button>
      <p className="small">{t('rule')}</p>
    </form>
  );
}

function inputOf(entry: Entry, hour: FreeHour, idempotencyKey: string): BookConsultationInput {
  const { stage, sector, topic, question, mode, turnoverBand, jobs, businessId } = entry;
  return {
    slotId: hour.id,
    stage,
    sector,
    topic,
    question,
    idempotencyKey,
    mode: hour.mode === 'EITHER' ? mode : hour.mode,
    ...(businessId !== '' && { businessId }),
    ...(turnoverBand !== '' && { turnoverBand }),
    ...(jobs.trim() !== '' && { jobCount: Math.trunc(Number(jobs)) }),
  };
}

function ModeChoice({
  mode,
  onChange,
}: {
  readonly mode: MeetingMode;
  readonly onChange: (mode: MeetingMode) => void;
}): ReactElement {
  const { t } = useTranslation('consultations');
  return (
    <fieldset className="hour-modes">
      <legend className="label">{t('mode')}</legend>
      {(['ON_SITE', 'ONLINE'] as const).map((one) => (
        <label key={one} className="check">
          <input type="radio" name="cara" checked={mode === one} onChange={() => onChange(one)} />
          <span>{t(`consultation:mode.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

type FieldsProps = {
  readonly entry: Entry;
  readonly refusals: readonly Refusal[];
  readonly onChange: (changes: Partial<Entry>) => void;
};

/** Asks what the consultation is about: topic, question, and how far the business has come. */
function SubjectFields({
  topics,
  entry,
  refusals,
  onChange,
}: FieldsProps & Pick<BookingFormProps, 'topics'>): ReactElement {
  const { t } = useTranslation('consultations');
  return (
    <>
      <SelectField
        label={t('topic')}
        value={entry.topic}
        options={topics.map((topic) => ({ value: topic, label: t(`consultation:topic.${topic}`) }))}
        onChoose={(topic) => onChange({ topic })}
      />
      <TextBox
        label={t('question')}
        hint={t('questionHint')}
        rows={3}
        required
        maxLength={1000}
        value={entry.question}
        refusal={findFieldMessage(refusals, 'question')}
        onType={(question) => onChange({ question })}
      />
      <SelectField
        label={t('stage')}
        value={entry.stage}
        options={STAGES.map((stage) => ({ value: stage, label: t(`consultation:stage.${stage}`) }))}
        onChoose={(stage) => onChange({ stage })}
      />
      <SelectField
        label={t('sector')}
        value={entry.sector}
        options={SECTORS.map((sector) => ({ value: sector, label: t(`consultation:sector.${sector}`) }))}
        onChoose={(sector) => onChange({ sector })}
      />
    </>
  );
}

function MoreFields({ entry, refusals, onChange }: FieldsProps): ReactElement {
  const { t } = useTranslation('consultations');
  const bands = [
    { value: '' as const, label: t('untold') },
    ...TURNOVERS.map((band) => ({ value: band, label: t(`consultation:turnover.${band}`) })),
  ];
  return (
    <details className="more">
      <summary>{t('more')}</summary>
      <p className="small">{t('moreText')}</p>
      <SelectField
        label={t('turnover')}
        value={entry.turnoverBand}
        options={bands}
        onChoose={(turnoverBand) => onChange({ turnoverBand })}
      />
      <TextField
        label={t('jobs')}
        type="number"
        inputMode="numeric"
        min={0}
        max={10000}
        value={entry.jobs}
        refusal={findFieldMessage(refusals, 'jobCount')}
        onType={(jobs) => onChange({ jobs })}
      />
    </details>
  );
}
