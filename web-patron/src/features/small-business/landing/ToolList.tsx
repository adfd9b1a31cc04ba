import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { TOOLS } from '../../../lib/tools';

/** Leads to the calculators of the corner. */
export function ToolList(): ReactElement {
  const { t } = useTranslation('smallBusiness');
  const paths = usePaths();
  return (
    <nav className="places" aria-label={t('tools')}>
      {TOOLS.map((tool) => (
        <Link key={tool} to={paths.to(tool)}>
          <b>{t(`tool.${tool}.name`)}</b>
          <span>{t(`tool.${tool}.text`)}</span>
        </Link>
      ))}
    </nav>
  );
}
