import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { TextField } from '../../../../lib/ui/TextField';
import { parseAmount } from '../parse-amount';
import type { CashLine, CashMonth, CashPlan } from './cash-plan';
import { copiedForward, EXPENSES, INCOMES, MONTH_COUNT, withLine } from './cash-plan';
import { useMonthName } from './use-month-name';

type CashMonthFormProps = {
  readonly plan: CashPlan;
  readonly months: readonly CashMonth[];
  readonly place: number;
  readonly onPlace: (place: number) => void;
  readonly onChange: (plan: CashPlan) => void;
};

/** Is one month to fill in, with the way to the others. */
export function CashMonthForm({ plan, months, place, onPlace, onChange }: CashMonthFormProps): ReactElement {
  const { t } = useTranslation('tools');
  const nameOf = useMonthName();
  const name = nameOf(months[place]?.month ?? plan.firstMonth);
  const [said, setSaid] = useState('');
  const onCopy = () => {
    onChange(copiedForward(plan, place));
    setSaid(t('cashFlowTool.copied', { month: name }));
  };
  const lines = (names: readonly CashLine[]) =>
    names.map((line) => (
      <CashLineField
        key={line}
        line={line}
        text={plan.months[place]?.[line] ?? ''}
        onType={(text) => onChange(withLine(plan, place, line, text))}
      />
    ));
  return (
    <section aria-labelledby="bulan">
      <div className="cash-month">
        <h2 id="bulan" aria-live="polite">
          {name}
        </h2>
        <span className="row">
          <button
            className="btn quiet"
            type="button"
            disabled={place === 0}
            onClick={() => onPlace(place - 1)}
          >
            {t('cashFlowTool.previous')}
          </button>
          <button
            className="btn quiet"
            type="button"
            disabled={place === MONTH_COUNT - 1}
            onClick={() => onPlace(place + 1)}
          >
            {t('cashFlowTool.next')}
          </button>
        </span>
      </div>
      <fieldset>
        <legend>{t('cashFlowTool.income')}</legend>
        <div className="tool-pairs">{lines(INCOMES)}</div>
      </fieldset>
      <fieldset>
        <legend>{t('cashFlowTool.expense')}</legend>
        <div className="tool-pairs">{lines(EXPENSES)}</div>
      </fieldset>
      {place < MONTH_COUNT - 1 && (
        <p className="row">
          <button className="btn quiet" type="button" onClick={onCopy}>
            {t('cashFlowTool.copy')}
          </button>
          <span role="status">{said}</span>
        </p>
      )}
    </section>
  );
}

function CashLineField({
  line,
  text,
  onType,
}: {
  readonly line: CashLine;
  readonly text: string;
  readonly onType: (text: string) => void;
}): ReactElement {
  const { t } = useTranslation('tools');
  const isWrong = text.trim() !== '' && parseAmount(text) === null;
  return (
    <TextField
      label={t(`cashFlowTool.line.${line}`)}
      inputMode="numeric"
      autoComplete="off"
      maxLength={24}
      value={text}
      refusal={isWrong ? t('noAmount') : null}
      onType={onType}
    />
  );
}
