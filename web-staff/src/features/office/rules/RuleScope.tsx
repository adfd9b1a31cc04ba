import { NativeSelect } from '@mantine/core';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useRuleWords } from '../../../lib/circulation/use-rule-words';
import { useSession } from '../../../lib/session/session-context';
import type { RuleMatrixQuery } from './RuleMatrix.generated';
import { mainRules } from './rule-matrix';

/** A rule as the matrix describes it. */
export type RuleFacts = RuleMatrixQuery['ruleNames'][number];

/** Reads from the address which level and which rules are shown. */
export function useRuleScope(names: readonly RuleFacts[]) {
  const [search, setSearch] = useSearchParams();
  const branchId = search.get('branch');
  const single = names.find(({ name }) => name === search.get('rule'));
  const rules =
    single === undefined ? mainRules.flatMap((main) => names.filter(({ name }) => name === main)) : [single];
  const change = (name: 'branch' | 'rule', value: string) => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next);
  };
  return { branchId, rules, ruleName: single?.name ?? '', change };
}

/** Chooses the level and the rules to show. */
export function RuleScope({
  scope,
  names,
}: {
  readonly scope: ReturnType<typeof useRuleScope>;
  readonly names: readonly RuleFacts[];
}) {
  const { t } = useTranslation();
  const { branches } = useSession();
  const words = useRuleWords();
  return (
    <div className="row wrap">
      <NativeSelect
        label={t('rules.branch')}
        value={scope.branchId ?? ''}
        data={[
          { value: '', label: t('rules.allBranches') },
          ...branches.map(({ id, name }) => ({ value: id, label: name.text })),
        ]}
        onChange={({ currentTarget }) => scope.change('branch', currentTarget.value)}
      />
      <NativeSelect
        label={t('rules.rule')}
        value={scope.ruleName}
        data={[
          { value: '', label: t('rules.mainRules') },
          ...names.map(({ name }) => ({ value: name, label: words.name(name) })),
        ]}
        onChange={({ currentTarget }) => scope.change('rule', currentTarget.value)}
      />
    </div>
  );
}
