import type { DataKey } from '../../../platform/auth/keys/data-key';
import { hashCode } from './code-secrets';
import { readVoucherCode } from './voucher-code.rules';
import type { VoucherConditions } from './vouchers.queries';

/** What staff narrow the list of vouchers to; a code as its holder reads it out. */
export type VoucherFilter = Omit<VoucherConditions, 'codeHash'> & { readonly code?: string | null };

/** Reads the filter of the list; a code that cannot be one finds nothing. */
export function toConditions(dataKey: DataKey, { code, ...filter }: VoucherFilter): VoucherConditions {
  if (code == null || code.trim() === '') return filter;
  const read = readVoucherCode(code);
  return { ...filter, codeHash: read === null ? '' : hashCode(dataKey, read) };
}
