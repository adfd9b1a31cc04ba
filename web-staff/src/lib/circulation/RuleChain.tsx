import { useTranslation } from '../../i18n/use-translation';
import type { DecidedRuleFragment } from './DecidedRule.generated';
import type { RuleCellFragment } from './RuleCell.generated';
import { useRuleWords } from './use-rule-words';

/** Shows which rule decided a value and which it beat, the most special first. */
export function RuleChain({ decision }: { readonly decision: DecidedRuleFragment }) {
  const { t } = useTranslation();
  const words = useRuleWords();
  const rules = [...(decision.decidedBy === null ? [] : [decision.decidedBy]), ...decision.beaten];
  return (
    <>
      <p className="rule-head">
        <span className="strong">{words.name(decision.name)}</span>
        {decision.value !== '' && <b>{words.value(decision.name, decision.value)}</b>}
      </p>
      {decision.decidedBy === null && <p className="muted">{t('why.byDefault')}</p>}
      {rules.length > 0 && (
        <ol className="rule-chain" aria-label={t('why.order')}>
          {rules.map((rule, index) => (
            <ChainLine key={rule.id} rule={rule} isHit={index === 0 && decision.decidedBy !== null} />
          ))}
        </ol>
      )}
    </>
  );
}

function ChainLine({ rule, isHit }: { readonly rule: RuleCellFragment; readonly isHit: boolean }) {
  const { t } = useTranslation();
  const words = useRuleWords();
  return (
    <li className={isHit ? 'is-hit' : undefined}>
      <span>
        {rule.specialDays !== null && <b>{rule.specialDays}: </b>}
        {words.place(rule)}
      </span>
      <span>
        {words.value(rule.name, rule.value)}
        {!isHit && <>, {t('why.beaten')}</>}
      </span>
    </li>
  );
}
