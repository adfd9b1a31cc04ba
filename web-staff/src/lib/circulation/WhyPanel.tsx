import { Link } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { paths } from '../paths';
import { useSession } from '../session/session-context';
import { usePermissionWords } from '../session/use-permission-words';
import { useDisplay } from '../ui/use-display';
import { ruleRefusals } from './refusals';
import type { Refused, RuleRefused } from './refusals';
import { RuleChain } from './RuleChain';

/** Explains refusals: the rule that decided each, the rules it beat, and who may go past it. */
export function WhyPanel({ refusals }: { readonly refusals: readonly Refused[] }) {
  const { t } = useTranslation();
  const byRule = ruleRefusals(refusals);
  return (
    <div className="why">
      {byRule.map((refusal) => (
        <Explanation key={refusal.refusal} refusal={refusal} />
      ))}
      {byRule.length === 0 && <p>{t('why.noRule')}</p>}
    </div>
  );
}

function Explanation({ refusal }: { readonly refusal: RuleRefused }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const { can } = useSession();
  const words = usePermissionWords();
  const { neededPermission } = refusal;
  const way = {
    CONFIRM: t('why.confirmable'),
    OVERRIDE:
      neededPermission !== null && can(neededPermission)
        ? t('why.yours')
        : t('why.overridable', { permission: neededPermission === null ? '' : words(neededPermission) }),
    NONE: t('why.final'),
  };
  return (
    <section>
      <p>{refusal.message}</p>
      {refusal.rule === null ? (
        <p className="muted">{t('why.noRule')}</p>
      ) : (
        <>
          <p className="muted">{t('why.decided')}</p>
          <RuleChain decision={refusal.rule} />
        </>
      )}
      <p className="muted">
        {way[refusal.remedy]}{' '}
        {refusal.earliestOn !== null && t('why.earliest', { date: date(refusal.earliestOn) })}
        {refusal.rule !== null && can('CIRCULATION_RULES') && (
          <>
            {' '}
            <Link to={paths.rules}>{t('why.inMatrix')}</Link>
          </>
        )}
      </p>
    </section>
  );
}
