type Utf16Decoder = { decode(bytes: Uint8Array, options: { stream: boolean }): string };

/** Turns a stream of bytes into Latin-1 text, one character per byte; UTF-16 is turned into UTF-8 first. */
export async function* latin1Chunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let toUtf8: Utf16Decoder | null | undefined;
  for await (const chunk of chunks) {
    if (toUtf8 === undefined) toUtf8 = utf16Decoder(chunk);
    yield withoutMark(
      toUtf8 === null
        ? Buffer.from(chunk).toString('latin1')
        : Buffer.from(toUtf8.decode(chunk, { stream: true })).toString('latin1'),
    );
  }
}

function utf16Decoder([first = 0, second = 0]: Uint8Array): Utf16Decoder | null {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
    return new TextDecoder('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
    return new TextDecoder('utf-16be');
  return null;
}

/** A byte order mark is blanked, not cut, so that later places stay right. */
function withoutMark(text: string): string {
  return text.startsWith('\xef\xbb\xbf') ? `   ${text.slice(3)}` : text;
}
