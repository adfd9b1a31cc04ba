import { NamedRows } from '../../../../../lib/list/bulk/NamedRows';
import type { RegistrationRow } from '../registration-row';
import { formatRegistrationName } from '../registration-words';

/** Names whom an act is about. */
export function ChosenNames({ rows }: { readonly rows: readonly RegistrationRow[] }) {
  return <NamedRows names={rows.map(formatRegistrationName)} />;
}
