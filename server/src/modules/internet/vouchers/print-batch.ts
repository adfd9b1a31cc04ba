import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import { textIn } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { readLibraryIdentity } from '../../library';
import type { InternetDeps } from '../deps';
import { networkNameIn } from '../rules/internet-matrix.rules';
import { listInternetRules } from '../rules/internet-rules.queries';
import { say } from '../words/say';
import { openCode } from './code-secrets';
import { writeVoucherCards } from './voucher-cards';
import { listBatch } from './vouchers.queries';

/** Writes the cards of vouchers that were made together, for whoever made them and nobody else. */
export async function printBatch(
  deps: InternetDeps,
  actor: Actor,
  batchId: string,
): Promise<Result<Buffer, Refusal>> {
  const vouchers = await listBatch(deps.db, batchId);
  const [first] = vouchers;
  if (!first) return fail(notFound(['batchId'], say('voucher')));
  if (first.issuedBy !== toPrincipal(actor))
    return fail({ code: 'NOT_ALLOWED', field: ['batchId'], message: say('vouchers.notYours') });
  const cards = vouchers.flatMap((voucher) => {
    const code = voucher.cancelledAt === null ? openCode(deps.dataKey, voucher.codeSealed) : null;
    return code === null ? [] : [{ ...voucher, code }];
  });
  const { name } = await readLibraryIdentity(deps.db);
  return ok(
    await writeVoucherCards(cards, {
      organisation: textIn(name, 'ID'),
      networkName: networkNameIn(await listInternetRules(deps.db), first.branchId),
      writtenAt: deps.clock.now(),
    }),
  );
}
