import type { Refusal } from '../../../lib/act/refusals';
import type { Entries } from './entries';

/** Gives the refusals that stand at no field as the form shows them, so that none goes unsaid. */
export function refusalsBesideFields(refusals: readonly Refusal[], entries: Entries): readonly Refusal[] {
  const { kind, way } = entries;
  const shown = [
    'text',
    'photoIds',
    ...(kind === 'PRAISE' ? ['praisedName'] : []),
    ...(kind === 'QUESTION' ? [] : ['place']),
    ...(way === 'whatsApp' || way === 'email' ? ['contact'] : []),
  ];
  return refusals.filter(({ field }) => field?.[0] !== 'case' || !shown.includes(field[1] ?? ''));
}
