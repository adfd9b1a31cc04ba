import type { OwnChoicesFragment } from './MyMessages.generated';

/** Is a way that a message may take. */
export type Way = NonNullable<OwnChoicesFragment['messageChoices']>['order'][number];

/** Names the ways that are switched for each topic; an SMS goes where WhatsApp is on. */
export const SWITCHED = { WHATSAPP: 'whatsapp', PUSH: 'push', EMAIL: 'email', PRINT: 'print' } as const;

/** Is a way with a switch of its own. */
export type SwitchedWay = keyof typeof SWITCHED;

/** Lists the ways with a switch, in the order in which they are tried. */
export function listSwitched(order: readonly Way[]): SwitchedWay[] {
  return order.filter((way): way is SwitchedWay => way in SWITCHED);
}

/** Moves a way one place up or down; at the end nothing changes. */
export function moveWay(order: readonly Way[], way: Way, step: -1 | 1): Way[] {
  const from = order.indexOf(way);
  const other = order[from + step];
  if (from === -1 || other === undefined) return [...order];
  return order.map((one) => (one === way ? other : one === other ? way : one));
}
