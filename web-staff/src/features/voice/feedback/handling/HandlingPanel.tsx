import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import { caseCategories, caseClocks, caseUnits } from '../case-query';
import type { Colleague, Service, ShownCase } from '../shown-case';
import { UpdateFeedbackCaseDocument } from './UpdateFeedbackCase.generated';

type HandlingProps = {
  readonly found: ShownCase;
  readonly colleagues: readonly Colleague[];
  readonly services: readonly Service[];
  readonly onChanged: () => void;
};

/** Shows and changes what a case is about, who has it, by when it is answered, and its number elsewhere. */
export function HandlingPanel({ found, colleagues, services, onChanged }: HandlingProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { fullDate } = useDisplay();
  return (
    <section className="panel" aria-labelledby="feedback-handling">
      <header>
        <h2 id="feedback-handling">{t('feedbackCases.handling')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 10 }}>
        <p className={found.isOverdue ? 'feedback-late' : undefined}>
          {found.status === 'ANSWERED' || found.status === 'CLOSED'
            ? t(`feedbackCases.status.${found.status}`)
            : t(found.isOverdue ? 'feedbackCases.wasDue' : 'feedbackCases.dueOn', {
                day: fullDate(found.dueOn),
              })}
        </p>
        {can('CASES_HANDLE') ? (
          <HandlingForm found={found} colleagues={colleagues} services={services} onChanged={onChanged} />
        ) : (
          <p>{found.assigneeName ?? t('feedbackCases.nobody')}</p>
        )}
        <p className="quiet small">
          {t('feedbackCases.laporText')}{' '}
          <a href="https://www.lapor.go.id/" target="_blank" rel="noopener">
            {t('feedbackCases.laporName')}
          </a>
        </p>
      </div>
    </section>
  );
}

function HandlingForm({ found, colleagues, services, onChanged }: HandlingProps) {
  const { t } = useTranslation();
  const serviceOptions = useServiceOptions(services);
  const [values, setValues] = useState({
    category: found.category.code,
    unit: found.unit?.code ?? '',
    clock: String(found.clock),
    standardId: found.standard?.id ?? '',
    assignedTo: found.assigneeId ?? '',
    laporNumber: found.laporNumber ?? '',
  });
  const act = useAnnouncedMutation(UpdateFeedbackCaseDocument, {
    payloadOf: (result) => result.updateFeedbackCase,
    onDone: onChanged,
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const { category, unit, clock, standardId, assignedTo, laporNumber } = values;
    void act.run(
      (idempotencyKey) => ({
        id: found.id,
        version: found.version,
        changes: {
          category,
          unit: unit === '' ? null : unit,
          clock: caseClocks.find((one) => one === clock) ?? null,
          standardId: standardId === '' ? null : standardId,
          assignedTo: assignedTo === '' ? null : assignedTo,
          laporNumber: laporNumber.trim() === '' ? null : laporNumber,
        },
        idempotencyKey,
      }),
      () => t('feedbackCases.sorted'),
    );
  };
  const choice = (field: keyof typeof values, options: readonly { value: string; label: string }[]) => (
    <NativeSelect
      label={t(`feedbackCases.field.${field}`)}
      value={values[field]}
      data={[...options]}
      onChange={({ currentTarget: { value } }) => setValues({ ...values, [field]: value })}
    />
  );
  const none = { value: '', label: t('feedbackCases.nobody') };
  return (
    <form className="stack" style={{ gap: 10 }} noValidate onSubmit={onSubmit}>
      <ActNotes error={act.error} messages={act.messages} />
      {choice('assignedTo', [
        none,
        ...colleagues
          .filter(({ canHandle }) => canHandle)
          .map(({ id, name }) => ({ value: id, label: name })),
      ])}
      {choice('unit', [
        none,
        ...caseUnits.map((value) => ({ value, label: t(`feedbackCases.unit.${value}`) })),
      ])}
      {choice(
        'category',
        caseCategories.map((value) => ({ value, label: t(`feedbackCases.category.${value}`) })),
      )}
      {choice('standardId', serviceOptions)}
      {choice(
        'clock',
        caseClocks.map((value) => ({ value, label: t(`feedbackCases.clock.${value}`) })),
      )}
      <TextInput
        label={t('feedbackCases.field.laporNumber')}
        maxLength={40}
        value={values.laporNumber}
        onChange={({ currentTarget }) => setValues({ ...values, laporNumber: currentTarget.value })}
      />
      <div className="row">
        <Button type="submit" busy={act.loading}>
          {t('feedbackCases.save')}
        </Button>
      </div>
    </form>
  );
}

function useServiceOptions(services: readonly Service[]) {
  const { t } = useTranslation();
  return [
    { value: '', label: t('feedbackCases.noService') },
    ...services.map(({ id, name, answerDays }) => ({
      value: id,
      label:
        answerDays === null ? name.text : t('feedbackCases.days', { count: answerDays, name: name.text }),
    })),
  ];
}
