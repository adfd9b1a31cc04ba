import { Menu } from '@mantine/core';

import { useTranslation } from '../../../i18n/use-translation';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { Icon } from '../../../lib/ui/Icon';
import type { OwnAsk, ReportAddress } from './address/report-address';
import { MonthPageButton } from './month-page/MonthPageButton';
import { RebuildButton } from './RebuildButton';
import { reportFile } from './report-file';
import type { ShownReport } from './shown-report';

type ReportActsProps = {
  readonly address: ReportAddress;
  readonly own: OwnAsk;
  readonly report: ShownReport;
  /** Whether they may read the reports of all branches: the page of the month is about them. */
  readonly hasEveryBranch: boolean;
  readonly onRebuilt: () => void;
};

/** Offers what is done with a report: take it along or print it by one menu, have it sent, count it again. */
export function ReportActs({ address, own, report, hasEveryBranch, onRebuilt }: ReportActsProps) {
  return (
    <span className="row wrap report-acts">
      <RebuildButton report={report} onDone={onRebuilt} />
      {address.tab === 'month' && hasEveryBranch && <MonthPageButton />}
      <FileMenu {...{ address, own }} />
    </span>
  );
}

function FileMenu({ address, own }: Pick<ReportActsProps, 'address' | 'own'>) {
  const { t, language } = useTranslation();
  const { can } = useSession();
  const fileOf = (kind: 'csv' | 'xlsx' | 'pdf') => reportFile(address, { kind, language, own });
  return (
    <Menu position="bottom-end" width={240} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className={buttonClass('primary')}>
          {t('reports.files')} <Icon name="chevronDown" small />
        </button>
      </Menu.Target>
      <Menu.Dropdown className="report-menu">
        {address.tab === 'month' && (
          <Menu.Item component="a" href={fileOf('pdf')} target="_blank" rel="noreferrer">
            {t('reports.pdf')} <span className="visually-hidden">{t('common.opensNewTab')}</span>
          </Menu.Item>
        )}
        {can('LISTS_EXPORT') && (
          <>
            <Menu.Item component="a" href={fileOf('xlsx')} download>
              {t('list.asXlsx')}
            </Menu.Item>
            <Menu.Item component="a" href={fileOf('csv')} download>
              {t('list.asCsv')}
            </Menu.Item>
          </>
        )}
        <Menu.Item onClick={() => window.print()}>{t('reports.print')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
