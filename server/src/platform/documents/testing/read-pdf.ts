import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import * as path from 'node:path';

/** A page as another program reads it: its size in points, its words and its pictures. */
export type ReadPage = {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly images: readonly { readonly width: number; readonly height: number }[];
};

/** A page with what its QR code and its bars say. */
export type ReadCodes = ReadPage & { readonly code: string | null; readonly bars: readonly string[] };

/** What another program reads in a PDF. */
export type ReadPdf<Page = ReadPage> = {
  readonly title: string;
  readonly language: string;
  readonly pages: readonly Page[];
};

type Wish = { readonly bytes: Buffer; readonly withCodes: boolean };
type Answer = { readonly facts?: unknown; readonly refusal?: string };

/** Reads a PDF in a process of its own, because its reader is a module that the test runner does not load. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  return (await inTurn({ bytes, withCodes: false })) as ReadPdf;
}

/** Reads a PDF with the codes on its pages, which takes longer: each page is drawn and looked over. */
export async function readPdfWithCodes(bytes: Buffer): Promise<ReadPdf<ReadCodes>> {
  return (await inTurn({ bytes, withCodes: true })) as ReadPdf<ReadCodes>;
}

const LONGEST_MS = 100_000;
const IDLE_MS = 5_000;

// One for many PDFs, as to begin takes longer than to read; it goes when nobody has asked for a while.
let reader: ChildProcess | undefined;
let farewell: NodeJS.Timeout | undefined;
let turn: Promise<unknown> = Promise.resolve();

function inTurn(wish: Wish): Promise<unknown> {
  const answer = turn.then(() => ask(wish));
  turn = answer.catch(() => undefined);
  return answer;
}

async function ask(wish: Wish): Promise<unknown> {
  clearTimeout(farewell);
  const program = (reader ??= startReader());
  program.channel?.ref();
  program.send(wish);
  const { facts, refusal } = await answerOf(program);
  program.channel?.unref();
  farewell = setTimeout(() => program.connected && program.disconnect(), IDLE_MS).unref();
  if (refusal !== undefined) throw new Error(`The PDF could not be read: ${refusal}`);
  return facts;
}

function answerOf(program: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => program.kill('SIGKILL'), LONGEST_MS);
    const end = (code: number | null, signal: string | null): void => {
      clearTimeout(patience);
      reject(new Error(`The reader of PDFs ended with ${code ?? signal} before it had answered.`));
    };
    program.once('exit', end).once('error', reject);
    program.once('message', (answer: Answer) => {
      clearTimeout(patience);
      program.off('exit', end).off('error', reject);
      resolve(answer);
    });
  });
}

function startReader(): ChildProcess {
  const program = fork(path.join(__dirname, 'pdf-facts.mjs'), { serialization: 'advanced', execArgv: [] });
  for (const event of ['disconnect', 'exit', 'error'])
    program.on(event, () => (reader = reader === program ? undefined : reader));
  program.unref();
  return program;
}
