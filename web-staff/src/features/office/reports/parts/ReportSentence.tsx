// A figure at the head of a clause with the word after it: `473 pinjaman`, `Rp128.000 dibayar`.
const figures = /((?:^|(?<=[.;,] ))(?:Rp)?\d[\d.,]*(?: %)? (?!of |dari )\p{L}+)/gu;

/** Shows what is to be seen in a sentence, its figures in bold. */
export function ReportSentence({ text }: { readonly text: string }) {
  const pieces = text.split(figures);
  return (
    <p className="report-sentence">
      {pieces.map((piece, place) =>
        // Splitting puts what matched at every second place.
        place % 2 === 1 ? <strong key={place}>{piece}</strong> : piece,
      )}
    </p>
  );
}
