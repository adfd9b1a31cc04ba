import { addDays, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import type { InternetDeps } from '../deps';
import { insertInternetRule } from '../rules/internet-rules.queries';
import { newVoucher } from '../vouchers/create-vouchers';
import { insertVouchers } from '../vouchers/vouchers.queries';
import { insertRefusal } from '../wifi/wifi.queries';

const MADE_BY = 'system:sample';
const VOUCHERS = 12;
const RULES = [
  { category: '*', ageBand: 'CHILD', name: 'COMPUTER_MINUTES', value: '60' },
  { category: 'GUEST', ageBand: '*', name: 'WIFI_MINUTES', value: '120' },
  { category: '*', ageBand: '*', name: 'NETWORK_NAME', value: 'Pustaka-Pasuruan' },
] as const;

/** Makes up the rules, some cards of guests and a wrong code. Codes are drawn anew: nobody may know them beforehand. */
export async function seedSampleInternet(deps: InternetDeps, moment: SampleMoment): Promise<number> {
  const [branch] = await deps.db.query<{ id: string }>(
    "SELECT id FROM branch WHERE is_sample = 1 AND kind <> 'MOBILE' ORDER BY position, id LIMIT 1",
  );
  if (!branch) return 0;
  const newId = seededIds(moment, 'internet/');
  const at = toInstant(moment.today, '07:30');
  await deps.db.transaction(async (tx) => {
    for (const rule of RULES)
      await insertInternetRule(tx, {
        ...rule,
        id: newId('inr', at),
        branch: '*',
        updatedAt: at,
        changedBy: MADE_BY,
      });
    const batchId = newId('ivb', at);
    const facts = {
      kind: 'GUEST' as const,
      branchId: branch.id,
      batchId,
      minutes: 120,
      megabytes: 2_000,
      kilobits: 5_000,
      validUntil: toInstant(addDays(moment.today, 31)),
      issuedBy: MADE_BY,
      isSample: true,
    };
    const made = Array.from({ length: VOUCHERS }, () => ({
      ...newVoucher(deps, facts),
      id: newId('ivc', at),
      issuedAt: at,
    }));
    await insertVouchers(tx, made);
    await insertRefusal(tx, {
      id: newId('inf', at),
      refusedAt: at,
      reason: 'WRONG_CODE',
      voucherId: null,
      place: 'hotspot-contoh',
      mac: null,
      isSample: true,
    });
    return ok(null);
  });
  return VOUCHERS;
}
