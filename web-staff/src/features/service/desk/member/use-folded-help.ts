import { useState } from 'react';

import { readStored, writeStored } from '../../../../lib/data/stored';
import { useSession } from '../../../../lib/session/session-context';

/** Tells whether the help beside the desk is folded, which this browser keeps for every account. */
export function useFoldedHelp(): { readonly isFolded: boolean; readonly toggle: () => void } {
  const { staff } = useSession();
  const key = `pustaka.staff.desk-help.${staff.id}`;
  const [isFolded, setIsFolded] = useState(() => readStored(() => localStorage, key) === 'folded');
  const toggle = () => {
    writeStored(() => localStorage, key, isFolded ? null : 'folded');
    setIsFolded(!isFolded);
  };
  return { isFolded, toggle };
}
