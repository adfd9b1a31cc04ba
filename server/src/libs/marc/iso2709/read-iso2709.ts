import { openWindow } from './byte-window';
import { decodeRecord } from './decode-record';
import { frameRecords } from './frame-records';
import type { MarcOutcome } from '../reading';
import { isFailure } from '../reading';

/**
 * Reads MARC records from a stream of ISO 2709 of any size; what cannot be read is reported and reading goes
 * on.
 */
export async function* readIso2709(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MarcOutcome> {
  for await (const frame of frameRecords(openWindow(chunks))) {
    if (isFailure(frame)) {
      yield frame;
      continue;
    }
    const decoded = decodeRecord(frame.bytes);
    if ('failure' in decoded) yield { position: frame.position, failure: decoded.failure };
    else
      yield {
        position: frame.position,
        marc: decoded.marc,
        warnings: [...frame.warnings, ...decoded.warnings],
      };
  }
}
