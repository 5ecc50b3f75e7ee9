// Two texts word by word in one: what was dropped struck through, what was added underlined.
import type { DifferencePart } from '../../records/clip-finding.ts';

export function DifferenceText({ parts }: { readonly parts: readonly DifferencePart[] }) {
  return (
    <>
      {parts.map(({ kind, text }, index) => {
        const key = `${index} ${kind}`;
        if (kind === 'dropped') return <del key={key}>{text}</del>;
        return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}
    </>
  );
}
