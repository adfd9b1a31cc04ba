import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { usePaths } from '../../../../lib/language';

/** What every caller knows without a page. */
const PLAIN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

type TypeLinkProps = { readonly name: string; readonly written?: string };

/** Writes a type, and leads to its page unless it is a plain value. */
export function TypeLink({ name, written = name }: TypeLinkProps): ReactElement {
  const paths = usePaths();
  const code = <code>{written}</code>;
  return PLAIN.has(name) ? code : <Link to={paths.to('contract', name)}>{code}</Link>;
}
