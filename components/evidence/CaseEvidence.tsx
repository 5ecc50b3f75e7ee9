// The chain of a case: what it is good for, whether it holds, its seal, and a package for whoever wants to check.
import { Copy, PackageCheck, ShieldCheck } from 'lucide-preact';
import type { FirstFault, Verdict } from '../../records/verify-chain.ts';
import { Button } from '../Button.tsx';
import { CopyText } from '../desk/CopyText.tsx';
import { t } from '../i18n.ts';
import { Message } from '../Message.tsx';

/** What is known of a case's chain: nothing yet, the answer, or that something does not even open. */
export type CaseVerdict = Verdict | 'checking' | 'unreadable' | undefined;

export interface CaseEvidenceProps {
  readonly verdict: CaseVerdict;
  readonly onVerify: () => void;
  readonly onExport: () => void;
}

export function CaseEvidence({ verdict, onVerify, onExport }: CaseEvidenceProps) {
  return (
    <section class="stack" aria-labelledby="case-evidence">
      <div class="row apart section-head">
        <h3 id="case-evidence">{t('evidence:title')}</h3>
        <div class="row">
          <Button look="quiet" icon={ShieldCheck} disabled={verdict === 'checking'} onPress={onVerify}>
            {t('evidence:case.verify')}
          </Button>
          <Button look="quiet" icon={PackageCheck} disabled={verdict === 'checking'} onPress={onExport}>
            {t('evidence:case.export')}
          </Button>
        </div>
      </div>
      <p class="small">
        {t('evidence:case.about')} <span class="soft">{t('evidence:promise')}</span>
      </p>
      <Answer verdict={verdict} />
    </section>
  );
}

function Answer({ verdict }: Pick<CaseEvidenceProps, 'verdict'>) {
  if (verdict === undefined) return null;
  if (verdict === 'checking') return <p role="status">{t('evidence:case.checking')}</p>;
  if (verdict === 'unreadable') return <Message tone="alarm">{t('evidence:case.unreadable')}</Message>;
  if (!verdict.holds)
    return (
      <Message tone="alarm">
        {t(`evidence:fault.${verdict.fault}`)} <bdi>{sayWhere(verdict)}</bdi>
      </Message>
    );
  const { entries, records, seal, copies } = verdict;
  return (
    <>
      <p role="status">
        <strong>{t('evidence:case.holds')}</strong> {t('evidence:case.records', { count: records })} ·{' '}
        {t('evidence:case.entries', { count: entries })}
        {copies && copies.kept > 0 && <> · {t('evidence:case.copies', { count: copies.kept })}</>}
      </p>
      {copies && copies.missing > 0 && (
        <p class="doubt">{t('evidence:case.copiesMissing', { count: copies.missing })}</p>
      )}
      <p>
        {t('evidence:case.seal')} <span class="hash">{seal}</span>
      </p>
      <div class="row">
        <CopyText icon={Copy} write={() => seal}>
          {t('evidence:case.copySeal')}
        </CopyText>
      </div>
      <p class="small soft">{t('evidence:case.sealHelp')}</p>
    </>
  );
}

function sayWhere({ entry, kind, record }: FirstFault): string {
  if (kind === undefined || record === undefined) return '';
  const names = { kind: t(`desk:record.${kind}`), record };
  return entry === undefined ? t('evidence:case.whereRecord', names) : t('evidence:case.where', { ...names, entry });
}
