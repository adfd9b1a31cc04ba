/** A stream of bytes seen through a window that grows on demand and drops what was read. */
export type ByteWindow = {
  /** The unread bytes that are in memory. */
  bytes: Buffer;
  /** Place of the first unread byte in the whole stream. */
  offset: number;
  /** Whether the stream has ended, so that `bytes` is all there is. */
  isEnded: boolean;
  readonly chunks: AsyncIterator<Uint8Array>;
};

/** Opens a window on a stream of bytes. */
export function openWindow(chunks: AsyncIterable<Uint8Array>): ByteWindow {
  return { bytes: Buffer.alloc(0), offset: 0, isEnded: false, chunks: chunks[Symbol.asyncIterator]() };
}

/** Reads one more chunk into the window, or marks the end. */
export async function growWindow(window: ByteWindow): Promise<void> {
  const next = await window.chunks.next();
  if (next.done === true) {
    window.isEnded = true;
    return;
  }
  window.bytes =
    window.bytes.length === 0 ? Buffer.from(next.value) : Buffer.concat([window.bytes, next.value]);
}

/** Drops the first bytes as read. */
export function advanceWindow(window: ByteWindow, length: number): void {
  window.bytes = window.bytes.subarray(length);
  window.offset += length;
}

/**
 * Finds a byte from a place on, growing the window as needed; -1 when it is not there within `limit` bytes.
 */
export async function findByte(window: ByteWindow, byte: number, limit: number): Promise<number> {
  let searched = 0;
  for (;;) {
    const place = window.bytes.indexOf(byte, searched);
    if (place !== -1) return place;
    searched = window.bytes.length;
    if (window.isEnded || searched > limit) return -1;
    await growWindow(window);
  }
}
