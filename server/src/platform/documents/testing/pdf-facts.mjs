/** Reads a PDF from standard input with another program than the one that wrote it, and prints its facts as JSON. */
import { Buffer } from 'node:buffer';

import { createCanvas } from '@napi-rs/canvas';
import jsqr from 'jsqr';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const pdf = await getDocument({ data: new Uint8Array(Buffer.concat(chunks)), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false }).promise;
const metadata = await pdf.getMetadata();
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  pages.push({ width: Math.round(width), height: Math.round(height), text: content.items.map((item) => item.str).join(' '), code: await codeOn(page) });
}
console.log(JSON.stringify({ title: metadata.info.Title, language: metadata.info.Language, pages }));

async function codeOn(page) {
  const viewport = page.getViewport({ scale: 2 });
  const canvas = createCanvas(viewport.width, viewport.height);
  const context = canvas.getContext('2d');
  await page.render({ canvasContext: context, viewport }).promise;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return (jsqr.default ?? jsqr)(data, width, height)?.data ?? null;
}
