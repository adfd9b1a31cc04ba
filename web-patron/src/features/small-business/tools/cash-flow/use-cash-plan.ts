import { useMemo, useState } from 'react';

import { useToday } from '../../../../lib/moment';
import { useIsHydrated } from '../../../../lib/use-is-hydrated';
import type { CashPlan } from './cash-plan';
import { emptyPlan, MONTH_COUNT } from './cash-plan';

const KEPT_AS = 'arus-kas';

type KeptPlan = {
  readonly plan: CashPlan;
  readonly change: (plan: CashPlan) => void;
  readonly clear: () => void;
};

/**
 * Keeps a plan in this tab only: a reload finds it, closing the tab forgets it, and nothing is sent anywhere.
 */
export function useCashPlan(): KeptPlan {
  const month = useToday().slice(0, 7);
  const isHydrated = useIsHydrated();
  const [changed, setPlan] = useState<CashPlan | null>(null);
  const kept = useMemo(() => (isHydrated ? keptPlan() : null), [isHydrated]);
  const plan = changed ?? kept ?? emptyPlan(month);
  const change = (next: CashPlan) => {
    setPlan(next);
    sessionStorage.setItem(KEPT_AS, JSON.stringify(next));
  };
  const clear = () => {
    setPlan(emptyPlan(month));
    sessionStorage.removeItem(KEPT_AS);
  };
  return { plan, change, clear };
}

function keptPlan(): CashPlan | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? 'null');
    return isPlan(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isPlan(kept: unknown): kept is CashPlan {
  if (
    typeof kept !== 'object' ||
    kept === null ||
    !('opening' in kept) ||
    !('firstMonth' in kept) ||
    !('months' in kept)
  )
    return false;
  const { opening, firstMonth, months } = kept;
  return (
    typeof opening === 'string' &&
    typeof firstMonth === 'string' &&
    /^\d{4}-\d{2}$/.test(firstMonth) &&
    Array.isArray(months) &&
    months.length === MONTH_COUNT &&
    months.every((month) => typeof month === 'object' && month !== null)
  );
}
