import { CSV_TYPE, saveFile } from '@pustaka/web-shared/browser/save-file.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import { Icon } from '../../../../lib/ui/Icon';
import { cashFlowCsv } from './cash-flow-csv';
import type { CashPlan } from './cash-plan';
import { workedOut } from './cash-plan';
import { useMonthName } from './use-month-name';

/** Gives the sheet to take home, filled in or empty, and forgets what was typed. */
export function CashSheetButtons({
  plan,
  onClear,
}: {
  readonly plan: CashPlan;
  readonly onClear: () => void;
}): ReactElement {
  const { t } = useTranslation('tools');
  const language = useLanguage();
  const nameOf = useMonthName();
  const onSave = () => {
    const words = {
      title: t('cashFlowTool.heading'),
      opening: t('cashFlowTool.opening'),
      income: t('cashFlowTool.income'),
      expense: t('cashFlowTool.expense'),
      totalIncome: t('cashFlowTool.totalIncome'),
      totalExpense: t('cashFlowTool.totalExpense'),
      closing: t('cashFlowTool.closing'),
      lineOf: (line: Parameters<Parameters<typeof cashFlowCsv>[1]['lineOf']>[0]) =>
        t(`cashFlowTool.line.${line}`),
      months: workedOut(plan).map(({ month }) => nameOf(month)),
      separator: language === 'id' ? ';' : ',',
    } as const;
    saveFile(`arus-kas-${plan.firstMonth}.csv`, CSV_TYPE, cashFlowCsv(plan, words));
  };
  return (
    <div className="cash-sheet">
      <p className="row">
        <button className="btn" type="button" onClick={onSave}>
          <Icon name="download" />
          {t('cashFlowTool.save')}
        </button>
        <a className="btn quiet" href="/ukm/unduh/lembar-arus-kas.csv" download>
          {t('cashFlowTool.empty')}
        </a>
        <button className="btn bare" type="button" onClick={onClear}>
          {t('cashFlowTool.clear')}
        </button>
      </p>
      <p className="small">{t('cashFlowTool.opens')}</p>
    </div>
  );
}
