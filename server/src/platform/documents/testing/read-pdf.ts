import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import * as path from 'node:path';

/** A page as another program reads it: its size in points, its words and its pictures. */
export type ReadPage = { readonly width: number; readonly height: number; readonly text: string; readonly images: readonly { readonly width: number; readonly height: number }[] };

/** A page with what its QR code and its bars say. */
export type ReadCodes = ReadPage & { readonly code: string | null; readonly bars: readonly string[] };

/** What another program reads in a PDF. */
export type ReadPdf<Page = ReadPage> = { readonly title: string; readonly language: string; readonly pages: readonly Page[] };

/** Reads a PDF in a process of its own, because its reader is a module that the test runner does not load. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  return (await read(bytes, false)) as ReadPdf;
}

/** Reads a PDF with the codes on its pages, which takes longer: each page is drawn and looked over. */
export async function readPdfWithCodes(bytes: Buffer): Promise<ReadPdf<ReadCodes>> {
  return (await read(bytes, true)) as ReadPdf<ReadCodes>;
}

type Reader = { readonly process: ChildProcess; readonly gone: AbortSignal };

// One for all, who goes when this process does: to begin takes longer than to read.
let reader: Reader | undefined;
let turn: Promise<unknown> = Promise.resolve();

function read(bytes: Buffer, withCodes: boolean): Promise<unknown> {
  const answer = turn.then(() => ask((reader ??= startReader()), bytes, withCodes));
  turn = answer.catch(() => undefined);
  return answer;
}

async function ask({ process, gone }: Reader, bytes: Buffer, withCodes: boolean): Promise<unknown> {
  process.channel?.ref();
  process.send({ bytes, withCodes });
  const [{ facts, refusal }] = (await once(process, 'message', { signal: gone })) as [{ facts?: unknown; refusal?: string }];
  process.channel?.unref();
  if (refusal !== undefined) throw new Error(`The PDF could not be read: ${refusal}`);
  return facts;
}

function startReader(): Reader {
  const started = fork(path.join(__dirname, 'pdf-facts.mjs'), { serialization: 'advanced', execArgv: [] });
  const gone = new AbortController();
  started.once('exit', (code) => {
    reader = undefined;
    gone.abort(new Error(`The reader of PDFs ended with ${code}.`));
  });
  started.unref();
  return { process: started, gone: gone.signal };
}
