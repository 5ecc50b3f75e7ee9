// Under a proof: its citation, a link that opens the page at it, and the question to a third party to keep the page.
import { Landmark, Link, Quote } from 'lucide-preact';
import { useContext, useState } from 'preact/hooks';
import type { Proof } from '../../records/history.ts';
import { Button } from '../Button.tsx';
import { CopyText } from '../desk/CopyText.tsx';
import { t } from '../i18n.ts';
import { ArchiveLine } from './ArchiveLine.tsx';
import { type Sharing, SharingContext } from './sharing.ts';

export function ProofActs({ proof }: { readonly proof: Proof }) {
  const sharing = useContext(SharingContext);
  if (sharing === undefined || proof.source === undefined) return null;
  return (
    <>
      <ArchiveLine clip={proof.clip} ask={sharing.askOf(proof.clip.id)} sharing={sharing} />
      <details class="evidence">
        <summary>{t('share:title')}</summary>
        <Acts proof={proof} sharing={sharing} />
      </details>
    </>
  );
}

interface ActsProps {
  readonly proof: Proof;
  readonly sharing: Sharing;
}

function Acts({ proof, sharing }: ActsProps) {
  const [isAsking, setAsking] = useState(false);
  const link = sharing.linkTo(proof);
  const told = sharing.archiveAddress(proof);
  const canAsk = told !== undefined && sharing.askOf(proof.clip.id) === undefined;
  return (
    <div class="proof-acts">
      <CopyText icon={Quote} write={() => sharing.cite(proof) ?? ''}>
        {t('share:cite')}
      </CopyText>
      {link && (
        <CopyText icon={Link} write={() => link.address}>
          {link.page === undefined ? t('share:link') : t('share:linkPage', { page: link.page })}
        </CopyText>
      )}
      {canAsk && !isAsking && (
        <Button look="quiet" icon={Landmark} onPress={() => setAsking(true)}>
          {t('share:ask')}
        </Button>
      )}
      {canAsk && isAsking && (
        <ArchiveQuestion
          told={told}
          hasKeys={sharing.hasKeys()}
          onAsk={() => {
            setAsking(false);
            sharing.onArchive(proof.clip.id);
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}

interface ArchiveQuestionProps {
  readonly told: string;
  readonly hasKeys: boolean;
  readonly onAsk: () => void;
  readonly onCancel: () => void;
}

/** Before anything is sent: who will learn what. */
function ArchiveQuestion({ told, hasKeys, onAsk, onCancel }: ArchiveQuestionProps) {
  return (
    <fieldset class="archive-question">
      <legend>{t('share:ask').replace('…', '')}</legend>
      <p>
        {t('share:warning')} {hasKeys && <strong>{t('share:account')}</strong>}
      </p>
      <p>
        {t('share:told')} <bdi class="address">{told}</bdi>
      </p>
      <div class="row">
        <Button onPress={onAsk}>{t('share:confirm')}</Button>
        <Button look="quiet" onPress={onCancel}>
          {t('shared:cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
