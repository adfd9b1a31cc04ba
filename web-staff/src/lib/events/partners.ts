import { countedRupiahFrom } from '../circulation/rupiah-text';
import type { contributionKinds } from './terms';

/** A partner as typed; what it gives is nothing, or a kind with what that is worth. */
export type DraftPartner = {
  /** The partner of the library it is; null for who is only named. */
  readonly partnerId: string | null;
  readonly name: string;
  readonly url: string;
  readonly kind: (typeof contributionKinds)[number] | '';
  readonly amount: string;
  readonly note: string;
};

type KnownPartner = {
  readonly partner: { readonly id: string } | null;
  readonly name: string;
  readonly url: string | null;
  readonly contribution: {
    readonly kind: (typeof contributionKinds)[number];
    readonly amount: number | null;
    readonly note: string | null;
  } | null;
};

/** Fills the fields of a partner. */
export function toDraftPartner({ partner, name, url, contribution }: KnownPartner): DraftPartner {
  return {
    partnerId: partner?.id ?? null,
    name,
    url: url ?? '',
    kind: contribution?.kind ?? '',
    amount: contribution?.amount == null ? '' : String(contribution.amount),
    note: contribution?.note ?? '',
  };
}

/** Turns the fields of a partner into what the library is told. */
export function partnerInput({ partnerId, name, url, kind, amount, note }: DraftPartner) {
  return {
    partnerId,
    name: name.trim(),
    url: url.trim() || null,
    contribution: kind === '' ? null : { kind, amount: countedRupiahFrom(amount), note: note.trim() || null },
  };
}
