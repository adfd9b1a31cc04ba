import { listSwitched, moveWay } from './message-ways';
import type { Way } from './message-ways';

const order: readonly Way[] = ['WHATSAPP', 'PUSH', 'EMAIL', 'SMS', 'PRINT'];

test('a way changes places with its neighbour, and stays where there is none', () => {
  expect(moveWay(order, 'EMAIL', -1)).toEqual(['WHATSAPP', 'EMAIL', 'PUSH', 'SMS', 'PRINT']);
  expect(moveWay(order, 'EMAIL', 1)).toEqual(['WHATSAPP', 'PUSH', 'SMS', 'EMAIL', 'PRINT']);
  expect([moveWay(order, 'WHATSAPP', -1), moveWay(order, 'PRINT', 1)]).toEqual([order, order]);
});

test('every way but SMS has a switch, in the order of the person', () => {
  expect(listSwitched(['PRINT', 'SMS', 'WHATSAPP'])).toEqual(['PRINT', 'WHATSAPP']);
});
