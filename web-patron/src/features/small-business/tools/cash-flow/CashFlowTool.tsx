import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { FigureList } from '../../../../lib/figures/FigureList';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLocale } from '../../../../lib/language';
import { TextField } from '../../../../lib/ui/TextField';
import { CashFlowToolPageDocument } from './CashFlowToolPage.generated';
import { CashMonthForm } from './CashMonthForm';
import { CashSummary } from './CashSummary';
import { CashSheetButtons } from './CashSheetButtons';
import { workedOut } from './cash-plan';
import { ToolFrame } from '../ToolFrame';
import { useCashPlan } from './use-cash-plan';

/**
 * Lets somebody fill in the money of twelve months, shows where it runs short, and gives the sheet to take
 * home.
 */
export function CashFlowTool(): ReactElement {
  const { t } = useTranslation('tools');
  const { data } = useSuspenseQuery(CashFlowToolPageDocument, { variables: { locale: useLocale() } });
  const { plan, change, clear } = useCashPlan();
  const [place, setPlace] = useState(0);
  const months = workedOut(plan);
  return (
    <ToolFrame tool="cashFlowTool">
      <noscript>
        <p>{t('cashFlowTool.withoutScripts')}</p>
      </noscript>
      <div className="cash needs-scripts">
        <div className="tool-form">
          <div className="cash-start">
            <TextField
              label={t('cashFlowTool.opening')}
              hint={t('cashFlowTool.openingHint')}
              inputMode="numeric"
              autoComplete="off"
              maxLength={24}
              value={plan.opening}
              onType={(opening) => change({ ...plan, opening })}
            />
            <TextField
              label={t('cashFlowTool.first')}
              type="month"
              required
              value={plan.firstMonth}
              onType={(firstMonth) => /^\d{4}-\d{2}$/.test(firstMonth) && change({ ...plan, firstMonth })}
            />
          </div>
          <CashMonthForm plan={plan} months={months} place={place} onPlace={setPlace} onChange={change} />
        </div>
        <CashSummary months={months} onChoose={setPlace} />
      </div>
      <CashSheetButtons plan={plan} onClear={clear} />
      <section className="tool-rule">
        <h2>{t('cashFlowTool.how')}</h2>
        <p>{t('cashFlowTool.rule')}</p>
        <p className="small">{t('cashFlowTool.source')}</p>
      </section>
      <FigureList
        heading={t('cashFlowTool.credit')}
        figures={data.legalFigures.filter(({ code }) => code.startsWith('kur.'))}
      />
    </ToolFrame>
  );
}
