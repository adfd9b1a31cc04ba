import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { countedRupiahFrom, isUnreadableRupiah } from '../../../../lib/circulation/rupiah-text';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { EventGalleryQuery } from './photos/EventGallery.generated';
import { SaveEventBudgetDocument } from './SaveEventBudget.generated';

type BudgetProps = {
  readonly eventId: string;
  readonly budget: NonNullable<NonNullable<EventGalleryQuery['event']>['management']>['budget'];
  readonly mayWrite: boolean;
  readonly onChanged: () => void;
};
type Line = {
  readonly key: string;
  readonly label: string;
  readonly planned: string;
  readonly spent: string;
};

/** Notes what an event was to cost and what it cost; its report says it, the portal never. */
export function BudgetPanel({ eventId, budget, mayWrite, onChanged }: BudgetProps) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  const { lines, setLines, act, save, isReadable } = useBudget({ eventId, budget, onChanged });
  const change = (key: string, changes: Partial<Line>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...changes } : line)));
  const total = (of: 'planned' | 'spent') => money(lines.reduce((sum, line) => sum + amount(line[of]), 0));
  return (
    <section className="panel" aria-labelledby="budget">
      <header>
        <h2 id="budget">{t('budget.title')}</h2>
        <span className="spacer" />
        <span className="quiet small">
          {t('budget.total', { planned: total('planned'), spent: total('spent') })}
        </span>
      </header>
      <div className="panel-body stack" style={{ gap: 10 }}>
        <p className="muted small">{t('budget.text')}</p>
        <ActNotes error={act.error} messages={isReadable ? act.messages : [t('budget.unreadable')]} />
        {lines.map((line, place) => (
          <BudgetFields
            key={line.key}
            line={line}
            place={place + 1}
            isReadOnly={!mayWrite}
            onChange={(changes) => change(line.key, changes)}
            onRemove={() => setLines(lines.filter(({ key }) => key !== line.key))}
          />
        ))}
        {mayWrite && (
          <div className="row">
            <Button
              small
              onClick={() =>
                setLines([
                  ...lines,
                  { key: `new-${Date.now()}-${lines.length}`, label: '', planned: '', spent: '' },
                ])
              }
            >
              {t('budget.add')}
            </Button>
            <Button
              small
              weight="primary"
              busy={act.loading}
              aria-disabled={!isReadable}
              onClick={() => isReadable && save()}
            >
              {t('budget.save')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

function amount(text: string): number {
  return countedRupiahFrom(text) ?? 0;
}

/** Holds the lines of a budget until they are saved. */
function useBudget({ eventId, budget, onChanged }: Omit<BudgetProps, 'mayWrite'>) {
  const { t } = useTranslation();
  const [lines, setLines] = useState<readonly Line[]>(() =>
    budget.map(({ id, label, planned, spent }) => ({
      key: id,
      label,
      planned: String(planned),
      spent: spent === null ? '' : String(spent),
    })),
  );
  const act = useAnnouncedMutation(SaveEventBudgetDocument, {
    payloadOf: (result) => result.saveEventBudget,
    onDone: onChanged,
  });
  const isReadable = lines.every(({ planned, spent }) => ![planned, spent].some(isUnreadableRupiah));
  const save = () =>
    void act.run(
      (idempotencyKey) => ({
        eventId,
        replaces: budget.map(({ id }) => id),
        lines: lines.map(({ label, planned, spent }) => ({
          label,
          planned: amount(planned),
          spent: spent.trim() === '' ? null : amount(spent),
        })),
        idempotencyKey,
      }),
      () => t('budget.saved'),
    );
  return { lines, setLines, act, save, isReadable };
}

type FieldsProps = {
  readonly line: Line;
  readonly place: number;
  readonly isReadOnly: boolean;
  readonly onChange: (changes: Partial<Line>) => void;
  readonly onRemove: () => void;
};

function BudgetFields({ line, place, isReadOnly, onChange, onRemove }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="budget-line" role="group" aria-label={t('budget.line', { place })}>
      <TextInput
        label={t('budget.label')}
        maxLength={200}
        readOnly={isReadOnly}
        value={line.label}
        onChange={({ currentTarget }) => onChange({ label: currentTarget.value })}
      />
      <TextInput
        label={t('budget.planned')}
        inputMode="numeric"
        readOnly={isReadOnly}
        value={line.planned}
        onChange={({ currentTarget }) => onChange({ planned: currentTarget.value })}
      />
      <TextInput
        label={t('budget.spent')}
        inputMode="numeric"
        readOnly={isReadOnly}
        value={line.spent}
        onChange={({ currentTarget }) => onChange({ spent: currentTarget.value })}
      />
      {!isReadOnly && (
        <Button small aria-label={t('budget.removeLine', { place })} onClick={onRemove}>
          {t('budget.remove')}
        </Button>
      )}
    </div>
  );
}
