import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { TOOLS } from '../../../lib/tools';
import type { Tool } from '../../../lib/tools';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';

/** Is what every calculator has around it: its name, where it belongs, what is kept, and who can be asked. */
export function ToolFrame({
  tool,
  children,
}: {
  readonly tool: Tool;
  readonly children: ReactNode;
}): ReactElement {
  const { t } = useTranslation('tools');
  const paths = usePaths();
  usePageTitle(t(`${tool}.heading`));
  return (
    <div className="wrap tool">
      <Breadcrumbs
        crumbs={[{ label: t('corner'), to: paths.to('smallBusiness') }, { label: t(`${tool}.heading`) }]}
      />
      <header className="page-head">
        <h1>{t(`${tool}.heading`)}</h1>
        <p className="lead">{t(`${tool}.lead`)}</p>
      </header>
      {children}
      <aside className="tool-more" aria-label={t('more')}>
        <p>{t('kept')}</p>
        <p>
          <Link to={paths.to('consultations')}>{t('consult')}</Link>
        </p>
        <ul className="side-links">
          {TOOLS.filter((other) => other !== tool).map((other) => (
            <li key={other}>
              <Link to={paths.to(other)}>{t(`${other}.heading`)}</Link>
            </li>
          ))}
        </ul>
      </aside>
    </div>
  );
}
